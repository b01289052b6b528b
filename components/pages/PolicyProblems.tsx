import { useId } from 'preact/hooks';
import type { PackProblem } from '../../utils/packs/problem.ts';
import { ProblemList } from '../packs/ProblemList.tsx';
import { usePageWords } from '../shared/page-words.ts';

/** What of the administrator's policy could not be used; nothing where all could. */
export function PolicyProblems({ problems }: { problems: readonly PackProblem[] }) {
  const words = usePageWords().packs;
  const heading = useId();
  if (problems.length === 0) return null;
  return (
    <section class="card" aria-labelledby={heading} data-policy-problems={problems.length}>
      <h2 id={heading}>{words.policyTitle}</h2>
      <p>{words.policyProblems}</p>
      <ProblemList problems={problems} />
    </section>
  );
}
