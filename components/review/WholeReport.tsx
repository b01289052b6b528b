import type { Finding } from '../../utils/report/finding.ts';
import { asksSomething } from '../shared/findings.ts';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { WhyLink } from '../shared/WhyLink.tsx';
import { useReviewWords } from './review-words.ts';

/** What was found of the report as a whole. */
export function WholeReport({ findings }: { findings: readonly Finding[] }) {
  const words = useReviewWords();
  const asking = findings.filter(({ outcome }) => asksSomething(outcome));
  if (asking.length === 0) return null;
  return (
    <section class="card" data-whole-report>
      <h2>{words.wholeReport}</h2>
      <ul class="row-findings">
        {asking.map(({ rule, outcome, message, remedy }) => (
          <li key={`${rule} ${message}`} data-rule={rule} data-outcome={outcome}>
            <OutcomeMark outcome={outcome} />
            <span>
              <strong>{words.outcome[outcome]}:</strong> {message} {remedy}
              <WhyLink rule={rule} label={words.why} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
