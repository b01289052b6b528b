import type { Finding } from '../../utils/report/finding.ts';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { useFolderWords } from './folder-words.ts';

/** What is wrong, what to do, and the place in the guidance one click away. */
export function FolderFinding({ finding: { rule, outcome, message, remedy, clause } }: { finding: Finding }) {
  const words = useFolderWords();
  return (
    <li data-rule={rule} data-outcome={outcome}>
      <OutcomeMark outcome={outcome} size={15} />
      <div>
        <span class="sr-only">{words.outcome[outcome]}: </span>
        {message} {remedy && <span class="quiet">{remedy}</span>}
        {clause && (
          <details class="clause">
            <summary>{words.clause}</summary>
            <p>{clause}</p>
          </details>
        )}
      </div>
    </li>
  );
}
