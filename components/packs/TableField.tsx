import { useId, useRef, useState } from 'preact/hooks';
import type { PackProblem } from '../../utils/packs/problem.ts';
import { decodeTable } from '../../utils/packs/table/decode.ts';
import type { TableReading } from '../../utils/packs/table/read-table.ts';
import { usePageWords } from '../shared/page-words.ts';
import { ProblemList } from './ProblemList.tsx';

interface TableFieldProps {
  table: string;
  reading: TableReading;
  onChange: (table: string) => void;
}

/** The table of criteria: pasted, typed or read from a CSV file, and what is wrong in it at once. */
export function TableField({ table, reading, onChange }: TableFieldProps) {
  const words = usePageWords().packs;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [fileProblem, setFileProblem] = useState<PackProblem | null>(null);
  const isEmpty = table.trim() === '';
  const read = async (file: File) => {
    const decoded = decodeTable(new Uint8Array(await file.arrayBuffer()));
    setFileProblem('problem' in decoded ? decoded.problem : null);
    if ('text' in decoded) onChange(decoded.text);
  };
  const goTo = (line: number) => {
    const lines = table.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
    field.current?.focus();
    field.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  };
  return (
    <fieldset class="pack-table">
      <legend>{words.tableTitle}</legend>
      <p class="quiet" id={id}>
        {words.tableAdvice}
      </p>
      <label class="button file-button">
        {words.chooseTable}
        <input
          class="sr-only"
          type="file"
          accept=".csv,.txt,.tsv,text/csv,text/tab-separated-values"
          onChange={async (event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) await read(file);
            // So that the same file, once put right, can be chosen again.
            input.value = '';
          }}
        />
      </label>
      {fileProblem && (
        <div role="alert">
          <ProblemList problems={[fileProblem]} />
        </div>
      )}
      <textarea
        ref={field}
        aria-label={words.tableTitle}
        aria-describedby={id}
        rows={10}
        wrap="off"
        spellcheck={false}
        value={table}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {!isEmpty && (
        <div aria-live="polite" data-table={reading.problems.length}>
          <p>{words.readCriteria(reading.criteria.length)}</p>
          {reading.problems.length > 0 && (
            <>
              <p class="field-error">{words.tableProblems(reading.problems.length)}</p>
              <ProblemList problems={reading.problems} onGoTo={goTo} />
            </>
          )}
          {reading.warnings.length > 0 && (
            <>
              <p>{words.warnings}</p>
              <ProblemList problems={reading.warnings} onGoTo={goTo} quiet />
            </>
          )}
        </div>
      )}
    </fieldset>
  );
}
