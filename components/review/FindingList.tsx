import { worstFirst, type Finding } from '../../utils/report/finding.ts';
import { asksSomething } from '../shared/findings.ts';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { WhyLink } from '../shared/WhyLink.tsx';
import { useReviewWords } from './review-words.ts';

/** What was found and asks something, worst first; nothing where nothing does. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const words = useReviewWords();
  const asking = findings.filter(({ outcome }) => asksSomething(outcome)).sort(worstFirst);
  if (asking.length === 0) return null;
  return (
    <ul class="row-findings">
      {asking.map(({ rule, outcome, message, remedy }) => (
        <li key={`${rule} ${message}`} data-rule={rule} data-outcome={outcome}>
          <OutcomeMark outcome={outcome} />
          <span>
            <strong>{words.outcome[outcome]}:</strong> {message} <span class="row-remedy">{remedy}</span>{' '}
            <WhyLink rule={rule} label={words.why} />
          </span>
        </li>
      ))}
    </ul>
  );
}
