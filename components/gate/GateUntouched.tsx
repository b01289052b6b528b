import { worst } from '../../utils/report/finding.ts';
import { Icon } from '../shared/icons.tsx';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { useWords } from '../shared/words.ts';
import type { CriterionFindings } from './gate-questions.ts';
import type { OnPick } from './GateFindings.tsx';

interface GateUntouchedProps {
  untouched: readonly CriterionFindings[];
  /** Titles of criteria by code. */
  titles: ReadonlyMap<string, string>;
  onPick: OnPick;
}

/** «Chưa nhập: 33 tiêu chí», folded: one line for each criterion leads to it, and carries what the rules say. */
export function GateUntouched({ untouched, titles, onPick }: GateUntouchedProps) {
  const words = useWords();
  if (untouched.length === 0) return null;
  return (
    <details class="gate-untouched">
      <summary>
        <OutcomeMark outcome="none" size={22} />
        {words.gateUntouched(untouched.length)}
        <Icon name="chevron" size={14} />
      </summary>
      <ul>
        {untouched.map(({ criterion, findings }) => (
          <li
            key={criterion}
            data-criterion={criterion ?? undefined}
            data-outcome={worst(findings.map(({ outcome }) => outcome))}
          >
            <button type="button" class="gate-line" onClick={() => onPick({ criterion, field: 'score' })}>
              <span>
                <b>{criterion}</b> {titles.get(criterion ?? '')}
              </span>
              {findings.map(({ rule, outcome, message }) => (
                <span key={rule} class="sr-only" data-rule={rule} data-outcome={outcome}>
                  {message}
                </span>
              ))}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
