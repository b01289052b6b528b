import type { TabState } from '../../utils/messaging/state.ts';
import type { Round } from '../../utils/report/report.ts';
import { TimeLeft } from '../shared/TimeLeft.tsx';
import { dayAndTime, shortTime } from '../shared/vietnam-time.ts';
import { useWords } from '../shared/words.ts';

const LAST_DAY = 24 * 3600 * 1000;

interface CountdownProps {
  round: Round;
  clock: TabState['clock'];
  /** Milliseconds by the portal's clock. */
  now: number;
}

/** Until when, and how long that is. How the clock was read appears on hover and on focus. */
export function Countdown({ round, clock, now }: CountdownProps) {
  const words = useWords();
  const left = Date.parse(round.closesAt) - now;
  const early = round.opensAt !== null && now < Date.parse(round.opensAt);
  const margin = clock.margin === null ? null : Math.max(1, Math.ceil(clock.margin / 1000));
  const source =
    margin === null || clock.readAt === null
      ? words.clockUnknown
      : words.clockRead(words.number(margin), shortTime(clock.readAt, now));
  return (
    <div class={`countdown ${left < LAST_DAY ? 'countdown-near' : ''}`}>
      <p class="countdown-deadline">
        {words.deadline}: <strong>{dayAndTime(round.closesAt, words)}</strong>
      </p>
      <p
        class="countdown-left"
        role="timer"
        tabIndex={0}
        data-deadline={round.closesAt}
        aria-describedby="countdown-source"
      >
        <TimeLeft round={round} now={now} />
        {margin !== null && <span class="countdown-margin"> {words.clockMargin(words.number(margin))}</span>}
      </p>
      <p class="countdown-source" id="countdown-source" role="tooltip">
        {source}
      </p>
      {early && round.opensAt && <p class="quiet">{words.opensAt(dayAndTime(round.opensAt, words))}</p>}
    </div>
  );
}
