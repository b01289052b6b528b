import type { Finding } from '../../utils/report/finding.ts';
import { asksSomething } from '../shared/findings.ts';
import { FindingList } from './FindingList.tsx';
import { useReviewWords } from './review-words.ts';

/** What was found of the report as a whole. */
export function WholeReport({ findings }: { findings: readonly Finding[] }) {
  const words = useReviewWords();
  if (!findings.some(({ outcome }) => asksSomething(outcome))) return null;
  return (
    <section class="card" data-whole-report>
      <h2>{words.wholeReport}</h2>
      <FindingList findings={findings} />
    </section>
  );
}
