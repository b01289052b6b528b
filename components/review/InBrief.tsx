import { worstFirst } from '../../utils/report/finding.ts';
import type { OverviewRow } from '../../utils/report/overview.ts';
import { useReviewWords } from './review-words.ts';

/** On paper: criteria of which nothing is to be said, in a line for each outcome in place of a row for each. */
export function InBrief({ rows }: { rows: readonly OverviewRow[] }) {
  const words = useReviewWords();
  const labelOf = ({ seen, outcome }: OverviewRow) => (seen ? words.outcome[outcome] : words.notSeen);
  const labels = [...new Set([...rows].sort(worstFirst).map(labelOf))];
  return (
    <ul class="review-brief">
      {labels.map((label) => (
        <li key={label}>
          <strong>{label}:</strong>{' '}
          {rows
            .filter((row) => labelOf(row) === label)
            .map(({ code, score }) => (score === null ? code : words.inBrief(code, score)))
            .join('; ')}
        </li>
      ))}
    </ul>
  );
}
