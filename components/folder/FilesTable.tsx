import { useComputed } from '@preact/signals';
import { useId } from 'preact/hooks';
import { FileRow } from './FileRow.tsx';
import { FilesFilter } from './FilesFilter.tsx';
import { useFolder } from './folder-context.ts';
import { useFolderWords } from './folder-words.ts';
import type { Column } from './model.ts';
import { countCopies, filterRows, sortRows } from './view.ts';

const COLUMNS: readonly Column[] = ['criterion', 'name', 'outcome', 'findings', 'copy'];

/** File by file: sorted by a click on a column's head, filtered, printed and saved as it is shown. */
export function FilesTable() {
  const words = useFolderWords();
  const heading = useId();
  const { model, actions } = useFolder();
  const shown = useComputed(() =>
    sortRows(filterRows(model.result.value.rows, model.filter.value), model.sort.value),
  ).value;
  const { rows } = model.result.value;
  const copies = countCopies(rows);
  return (
    <section class="card files" aria-labelledby={heading}>
      <div class="files-head">
        <h2 id={heading}>{words.filesTitle}</h2>
        <div class="row">
          {copies > 0 && (
            <button
              type="button"
              class="button button-primary"
              disabled={model.copying.value?.step === 'writing'}
              onClick={actions.writeAll}
            >
              {words.writeCopies(copies)}
            </button>
          )}
          <button type="button" class="button" onClick={() => actions.saveCsv(shown)}>
            {words.saveCsv}
          </button>
          <button type="button" class="button" onClick={actions.print}>
            {words.print}
          </button>
        </div>
      </div>
      <FilesFilter />
      <p role="status">{shown.length > 0 ? words.shown(shown.length, rows.length) : words.noneShown}</p>
      <table aria-labelledby={heading}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Head key={column} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <FileRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Head({ column }: { column: Column }) {
  const words = useFolderWords();
  const { sort } = useFolder().model;
  const isSorted = sort.value.column === column;
  const { descending } = sort.value;
  return (
    <th
      scope="col"
      class={`column-${column}`}
      aria-sort={isSorted ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        class="sort"
        title={words.sortBy(words.column[column])}
        onClick={() => (sort.value = { column, descending: isSorted && !descending })}
      >
        {words.column[column]}
        <span class="sort-sign" aria-hidden="true">
          {isSorted ? (descending ? '▼' : '▲') : '↕'}
        </span>
      </button>
    </th>
  );
}
