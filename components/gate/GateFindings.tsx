import type { FieldName } from '../../utils/messaging/page-port.ts';
import type { Finding } from '../../utils/report/finding.ts';
import { fieldOf } from '../shared/findings.ts';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { useWords } from '../shared/words.ts';
import { byCriterion, GATE_OUTCOMES, type GateOutcome } from './gate-questions.ts';

interface GateFindingsProps {
  findings: Readonly<Record<GateOutcome, readonly Finding[]>>;
  /** Titles of criteria by code. */
  titles: ReadonlyMap<string, string>;
  onPick: (target: { criterion: string | null; field: FieldName }) => void;
}

/** Errors, warnings, what to look at, each by criterion; each line leads to its field. */
export function GateFindings({ findings, titles, onPick }: GateFindingsProps) {
  const words = useWords();
  return (
    <div class="gate-findings" tabIndex={-1}>
      {GATE_OUTCOMES.filter((outcome) => findings[outcome].length > 0).map((outcome) => (
        <section key={outcome}>
          <h2>
            <OutcomeMark outcome={outcome} size={22} />
            {words.gateHeading[outcome]} ({words.number(findings[outcome].length)})
          </h2>
          {byCriterion(findings[outcome]).map(({ criterion, findings: lines }) => (
            <div key={criterion} class="gate-criterion">
              <h3>
                {criterion === null ? words.wholeReport : `${criterion} ${titles.get(criterion) ?? ''}`}
              </h3>
              <ul>
                {lines.map((finding, index) => (
                  <GateLine key={index} finding={finding} onPick={onPick} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

function GateLine({ finding, onPick }: Pick<GateFindingsProps, 'onPick'> & { finding: Finding }) {
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
    </li>
  );
}
