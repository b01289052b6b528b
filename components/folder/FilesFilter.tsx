import { OUTCOMES } from '../../utils/report/finding.ts';
import { OutcomeMark } from '../shared/OutcomeMark.tsx';
import { useFolder } from './folder-context.ts';
import { useFolderWords } from './folder-words.ts';
import { countRows } from './view.ts';

/** By outcome, by criterion and by text. */
export function FilesFilter() {
  const words = useFolderWords();
  const { model } = useFolder();
  const { rows, criteria } = model.result.value;
  const filter = model.filter.value;
  const counts = countRows(rows);
  return (
    <div class="files-filter" role="search">
      <div class="row" role="group" aria-label={words.filterOutcome}>
        {OUTCOMES.filter((outcome) => counts.has(outcome) || filter.outcome === outcome).map((outcome) => (
          <button
            key={outcome}
            type="button"
            class="chip"
            aria-pressed={filter.outcome === outcome}
            onClick={() =>
              (model.filter.value = { ...filter, outcome: filter.outcome === outcome ? null : outcome })
            }
          >
            <OutcomeMark outcome={outcome} size={16} />
            {words.number(counts.get(outcome) ?? 0)} {words.outcome[outcome]}
          </button>
        ))}
      </div>
      <label class="field">
        {words.filterCriterion}
        <select
          value={filter.criterion ?? 'all'}
          onChange={({ currentTarget: { value } }) =>
            (model.filter.value = { ...filter, criterion: value === 'all' ? null : value })
          }
        >
          <option value="all">{words.all}</option>
          {criteria.map(({ code }) => (
            <option key={code} value={code}>
              {code || words.noCriterion}
            </option>
          ))}
        </select>
      </label>
      <label class="field files-text">
        {words.filterText}
        <input
          type="search"
          value={filter.text}
          onInput={({ currentTarget: { value } }) => (model.filter.value = { ...filter, text: value })}
        />
      </label>
    </div>
  );
}
