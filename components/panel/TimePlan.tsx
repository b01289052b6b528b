import { remaining } from '../../utils/deadline/countdown.ts';
import { leftToDo } from '../../utils/deadline/left-to-do.ts';
import { roundPhase } from '../../utils/deadline/round.ts';
import type { TabState } from '../../utils/messaging/state.ts';
import type { Round } from '../../utils/report/report.ts';
import { toVietnamIso } from '../../utils/text/vietnam-time.ts';
import { dayAndTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';
import { CalendarLink } from './CalendarLink.tsx';
import { OtherRounds } from './OtherRounds.tsx';

const LAST_DAY = 24 * 3600 * 1000;

/** As if nothing were known of how fast the work goes. */
const UNKNOWN_PACE = { minutesPerCriterion: null, uploadSpeed: null };

interface TimePlanProps {
  state: TabState;
  round: Round;
  /** Milliseconds by the portal's clock. */
  now: number;
}

/** What is left to do until the round closes, when to begin, and what happens then; nothing once it has closed. */
export function TimePlan({ state, round, now }: TimePlanProps) {
  const panel = useWords();
  const words = panel.timePlan;
  const { report, pace = UNKNOWN_PACE, otherRounds = [] } = state;
  const phase = roundPhase(round, now);
  if (phase === 'over') return null;
  if (phase === 'passed') return <OtherRounds rounds={otherRounds} />;
  const plan = report && !report.sent ? leftToDo(report, round, pace) : null;
  const left = plan && words.left(plan);
  const lock = words.lock(dayAndTime(round.closesAt, panel));
  const isNear = Date.parse(round.closesAt) - now < LAST_DAY;
  return (
    <div class="time-plan" data-left-criteria={plan?.criteria} data-left-files={plan?.files}>
      {plan && (
        <p>
          {left === '' ? words.nothing : words.toDo(left ?? '')}{' '}
          {plan.startBy !== null &&
            (plan.startBy > now
              ? words.startBy(dayAndTime(toVietnamIso(plan.startBy), panel))
              : words.startNow)}
        </p>
      )}
      {isNear && <p>{lock}</p>}
      <SessionLeft ends={state.sessionEnds ?? null} now={now - (state.clock.offset ?? 0)} />
      <details>
        <summary>{words.more}</summary>
        {plan && plan.files > 0 && (
          <p>{plan.uploadSeconds === null ? words.uploadUnknown : words.upload(plan.uploadSeconds)}</p>
        )}
        {!isNear && <p>{lock}</p>}
        <OtherRounds rounds={otherRounds} />
        <CalendarLink rounds={[round, ...otherRounds]} />
      </details>
    </div>
  );
}

/** How long the portal's session goes on, where its page says so. `now` in milliseconds of the computer's clock. */
function SessionLeft({ ends, now }: { ends: number | null; now: number }) {
  const words = useWords().timePlan;
  if (ends === null) return null;
  const left = remaining(ends, now);
  return <p data-session>{left.past ? words.sessionOver : words.session(left)}</p>;
}
