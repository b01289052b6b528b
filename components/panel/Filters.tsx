import { OUTCOMES, type Outcome, type Verdict } from '../../utils/report/finding.ts';
import { countOutcomes } from '../shared/findings.ts';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { useWords } from '../shared/words.ts';

interface FiltersProps {
  verdict: Verdict;
  filter: Outcome | null;
  onFilter: (filter: Outcome | null) => void;
}

/** How many of each outcome; each number is a switch that shows these alone. */
export function Filters({ verdict, filter, onFilter }: FiltersProps) {
  const words = useWords();
  const counts = countOutcomes(verdict);
  return (
    <div class="filters" role="group" aria-label={words.filters}>
      {OUTCOMES.filter((outcome) => counts[outcome] > 0 || filter === outcome).map((outcome) => (
        <button
          key={outcome}
          type="button"
          class="chip"
          aria-pressed={filter === outcome}
          onClick={() => onFilter(filter === outcome ? null : outcome)}
        >
          <OutcomeMark outcome={outcome} size={16} />
          {words.outcomeCount(outcome, counts[outcome])}
        </button>
      ))}
    </div>
  );
}
