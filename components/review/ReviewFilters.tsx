import { OUTCOMES } from '../../utils/report/finding.ts';
import type { OverviewRow } from '../../utils/report/overview.ts';
import { asksSomething } from '../shared/findings.ts';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { distinct } from './filter-rows.ts';
import type { ReviewFilter } from './model.ts';
import { useReviewWords } from './review-words.ts';

interface ReviewFiltersProps {
  rows: readonly OverviewRow[];
  officers: readonly string[];
  filter: ReviewFilter;
  onFilter: (filter: ReviewFilter) => void;
}

/** By outcome, by officer, by rule and by text. */
export function ReviewFilters({ rows, officers, filter, onFilter }: ReviewFiltersProps) {
  const words = useReviewWords();
  const found = rows.flatMap(({ findings }) => findings).filter(({ outcome }) => asksSomething(outcome));
  const count = (outcome: OverviewRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  return (
    <div class="files-filter" role="search">
      <div class="row" role="group" aria-label={words.filterOutcome}>
        {OUTCOMES.filter((outcome) => count(outcome) > 0 || filter.outcome === outcome).map((outcome) => (
          <button
            key={outcome}
            type="button"
            class="chip"
            aria-pressed={filter.outcome === outcome}
            onClick={() => onFilter({ ...filter, outcome: filter.outcome === outcome ? null : outcome })}
          >
            <OutcomeMark outcome={outcome} size={16} />
            {words.number(count(outcome))} {words.outcome[outcome]}
          </button>
        ))}
      </div>
      {officers.length > 0 && (
        <Choice
          label={words.filterOfficer}
          values={officers}
          value={filter.officer}
          onChange={(officer) => onFilter({ ...filter, officer })}
        />
      )}
      {found.length > 0 && (
        <Choice
          label={words.filterRule}
          values={distinct(found.map(({ rule }) => rule))}
          nameOf={words.ruleName}
          value={filter.rule}
          onChange={(rule) => onFilter({ ...filter, rule })}
        />
      )}
      <label class="field files-text">
        {words.filterText}
        <input
          type="search"
          value={filter.text}
          onInput={({ currentTarget: { value } }) => onFilter({ ...filter, text: value })}
        />
      </label>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  values: readonly string[];
  /** What a value is called; absent where it is its own name. */
  nameOf?: (value: string) => string;
  value: string | null;
  onChange: (value: string | null) => void;
}

function Choice({ label, values, nameOf = String, value, onChange }: ChoiceProps) {
  const { all } = useReviewWords();
  return (
    <label class="field">
      {label}
      <select value={value ?? ''} onChange={({ currentTarget }) => onChange(currentTarget.value || null)}>
        <option value="">{all}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
