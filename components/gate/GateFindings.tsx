import type { FieldName } from '../../utils/messaging/page-port.ts';
import type { Finding } from '../../utils/report/finding.ts';
import { fieldOf } from '../shared/findings.ts';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { WhyLink } from '../shared/WhyLink.tsx';
import { useWords } from '../shared/words.ts';
import { countCriteria, GATE_OUTCOMES, type GateList, type GateOutcome } from './gate-questions.ts';
import { GateReminders } from './GateReminders.tsx';
import { GateUntouched } from './GateUntouched.tsx';

/** Leads to the field in which a finding is put right. */
export type OnPick = (target: { criterion: string | null; field: FieldName }) => void;

interface GateFindingsProps {
  list: GateList;
  /** Titles of criteria by code. */
  titles: ReadonlyMap<string, string>;
  onPick: OnPick;
  onTick: (reminder: string, done: boolean) => void;
}

/** Errors, the criteria not entered yet, warnings, what to look at; each line leads to its field. Reminders come last. */
export function GateFindings({ list, titles, onPick, onTick }: GateFindingsProps) {
  const [first, ...others] = GATE_OUTCOMES;
  const section = (outcome: GateOutcome) => (
    <GateSection key={outcome} outcome={outcome} list={list} titles={titles} onPick={onPick} />
  );
  return (
    <div class="gate-findings" tabIndex={-1}>
      {section(first)}
      <GateUntouched untouched={list.untouched} titles={titles} onPick={onPick} />
      {others.map(section)}
      <GateReminders reminders={list.reminders} onTick={onTick} />
    </div>
  );
}

function GateSection({
  outcome,
  list,
  titles,
  onPick,
}: Omit<GateFindingsProps, 'onTick'> & { outcome: GateOutcome }) {
  const words = useWords();
  const groups = list.groups[outcome];
  if (groups.length === 0) return null;
  const criteria = countCriteria(groups);
  return (
    <section>
      <h2>
        <OutcomeMark outcome={outcome} size={22} />
        {words.gateHeading[outcome]}
        {criteria > 0 && `: ${words.criteria(criteria)}`}
      </h2>
      {groups.map(({ criterion, findings, uncheckedFiles }, index) => (
        <div
          key={index}
          class="gate-criterion"
          data-criterion={criterion ?? undefined}
          data-outcome={outcome}
        >
          <h3>{criterion === null ? words.wholeReport : `${criterion} ${titles.get(criterion) ?? ''}`}</h3>
          <ul>
            {findings.map((finding, index) => (
              <GateLine key={index} finding={finding} onPick={onPick} />
            ))}
            {uncheckedFiles > 0 && (
              <li data-outcome="review">
                <button type="button" class="gate-line" onClick={() => onPick({ criterion, field: 'files' })}>
                  <span>{words.gateUnchecked(uncheckedFiles)}</span>
                  <span class="quiet">{words.gateUncheckedAdvice}</span>
                </button>
              </li>
            )}
          </ul>
        </div>
      ))}
    </section>
  );
}

function GateLine({ finding, onPick }: { finding: Finding; onPick: OnPick }) {
  const words = useWords();
  const { criterion, message, remedy, rule, outcome } = finding;
  const field = fieldOf(finding);
  const text = (
    <>
      <span>{message}</span>
      {remedy && <span class="quiet">{remedy}</span>}
    </>
  );
  return (
    <li data-rule={rule} data-outcome={outcome}>
      {field ? (
        <button type="button" class="gate-line" onClick={() => onPick({ criterion, field })}>
          {text}
        </button>
      ) : (
        <div class="gate-line">{text}</div>
      )}
      <WhyLink rule={rule} label={words.why} />
    </li>
  );
}
