import type { FieldName } from '../../utils/messaging/page-port.ts';
import type { Finding } from '../../utils/report/finding.ts';
import { fieldOf } from '../shared/findings.ts';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { useWords } from '../shared/words.ts';
import { GATE_OUTCOMES, type GateOutcome } from './gate-questions.ts';

interface GateFindingsProps {
  findings: Readonly<Record<GateOutcome, readonly Finding[]>>;
  /** Titles of criteria by code. */
  titles: ReadonlyMap<string, string>;
  onPick: (target: { criterion: string | null; field: FieldName }) => void;
}

/** Errors, warnings, what to look at; each line leads to its field. */
export function GateFindings({ findings, titles, onPick }: GateFindingsProps) {
  const words = useWords();
  return (
    <div class="gate-findings">
      {GATE_OUTCOMES.filter((outcome) => findings[outcome].length > 0).map((outcome) => (
        <section key={outcome}>
          <h2>
            <OutcomeMark outcome={outcome} size={22} />
            {words.gateHeading[outcome]} ({words.number(findings[outcome].length)})
          </h2>
          <ul>
            {findings[outcome].map((finding, index) => (
              <GateLine key={index} finding={finding} titles={titles} onPick={onPick} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface GateLineProps extends Pick<GateFindingsProps, 'titles' | 'onPick'> {
  finding: Finding;
}

function GateLine({ finding, titles, onPick }: GateLineProps) {
  const { criterion, message, remedy, rule, outcome } = finding;
  const field = fieldOf(finding);
  const text = (
    <>
      {criterion && (
        <span class="gate-criterion">
          <b>{criterion}</b> {titles.get(criterion)}
        </span>
      )}
      <span>{message}</span>
      {remedy && <span class="remedy">{remedy}</span>}
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
    </li>
  );
}
