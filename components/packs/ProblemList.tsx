import type { PackProblem } from '../../utils/packs/problem.ts';
import { usePageWords } from '../shared/page-words.ts';

/** So many are put right at a time. */
const MOST = 20;

interface ProblemListProps {
  problems: readonly PackProblem[];
  /** Leads to a line of the table; absent where there is none to lead to. */
  onGoTo?: (line: number) => void;
  /** Warnings are not coloured as errors. */
  quiet?: boolean;
}

/** What is wrong, a sentence each, with its place in front. */
export function ProblemList({ problems, onGoTo, quiet = false }: ProblemListProps) {
  const words = usePageWords().packs;
  return (
    <ul class={quiet ? 'pack-problems' : 'pack-problems field-error'}>
      {problems.slice(0, MOST).map((problem, index) => (
        <li key={index} data-reason={problem.reason}>
          {words.problem(problem)}
          {onGoTo && problem.at && (
            <button
              type="button"
              class="link"
              aria-label={`${words.goToLine} (${problem.at.line})`}
              onClick={() => problem.at && onGoTo(problem.at.line)}
            >
              {words.goToLine}
            </button>
          )}
        </li>
      ))}
      {problems.length > MOST && <li>{words.more(problems.length - MOST)}</li>}
    </ul>
  );
}
