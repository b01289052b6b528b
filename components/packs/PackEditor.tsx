import { useMemo, useState } from 'preact/hooks';
import { packFrom, packJson } from '../../utils/packs/load.ts';
import type { PackProblem } from '../../utils/packs/problem.ts';
import { readTable } from '../../utils/packs/table/read-table.ts';
import { writeTable } from '../../utils/packs/table/write-table.ts';
import { usePageWords } from '../shared/page-words.ts';
import { saveFile } from '../restore/save-file.ts';
import { EditedRounds } from './EditedRounds.tsx';
import { editedPack, type EditedRound, type Edits } from './edited-pack.ts';
import type { PackModel } from './pack-model.ts';
import type { Candidate } from './PackPreview.tsx';
import { ProblemList } from './ProblemList.tsx';
import { TableField } from './TableField.tsx';

interface PackEditorProps {
  model: PackModel;
  /** A pack was made that might be taken into force. */
  onCheck: (made: Candidate) => void;
}

/** Makes a pack from a table of criteria and a few fields; nothing is in force before its preview was seen. */
export function PackEditor({ model, onCheck }: PackEditorProps) {
  const words = usePageWords().packs;
  const { inForce, trusted } = model;
  const [rounds, setRounds] = useState<readonly EditedRound[]>(() => inForce.rounds);
  const [table, setTable] = useState(() =>
    writeTable(
      inForce.criteria,
      Object.entries(words.column) as [keyof typeof words.column, string][],
      words.mark,
    ),
  );
  const reading = useMemo(() => readTable(table), [table]);
  const [problems, setProblems] = useState<readonly PackProblem[]>([]);
  const make = (form: HTMLFormElement): Candidate | null => {
    const criteria = table.trim() === '' ? [] : reading.criteria;
    const made = packFrom(editedPack(readEdits(form), rounds, criteria, trusted));
    setProblems(made.ok ? [] : made.problems);
    return made.ok && (table.trim() === '' || reading.problems.length === 0) ? made : null;
  };
  const { maxFileBytes, minutesPerCriterion } = inForce.thresholds;
  return (
    <details class="pack-editor">
      <summary>{words.editor}</summary>
      <p class="quiet">{words.editorAdvice}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const made = make(event.currentTarget);
          if (!made) return;
          if ((event.submitter as HTMLButtonElement | null)?.value === 'file') {
            const name = words.fileName(made.pack.id);
            saveFile(new File([packJson(made.pack)], name, { type: 'application/json' }));
          } else onCheck(made);
        }}
      >
        <label class="field">
          {words.packTitle}
          <input
            name="title"
            required
            maxLength={300}
            placeholder={words.packTitleExample}
            defaultValue={inForce.title}
          />
        </label>
        <label class="field">
          {words.portals}
          <textarea name="portals" rows={2} defaultValue={inForce.portals.join('\n')} />
        </label>
        <EditedRounds rounds={rounds} onChange={setRounds} />
        <label class="field">
          {words.maxFileMegabytes}
          <input
            name="megabytes"
            type="number"
            min={0.1}
            step={0.1}
            defaultValue={maxFileBytes === null ? '' : String(maxFileBytes / 1e6)}
          />
        </label>
        <label class="field">
          {words.minutesPerCriterion}
          <input
            name="minutes"
            type="number"
            min={1}
            max={480}
            defaultValue={minutesPerCriterion === null ? '' : String(minutesPerCriterion)}
          />
        </label>
        {trusted.length > 0 && (
          <label class="choice">
            <input type="checkbox" name="authorities" defaultChecked={inForce.authorities.length > 0} />
            {words.withAuthorities(trusted.length)}
          </label>
        )}
        <TableField table={table} reading={reading} onChange={setTable} />
        {problems.length > 0 && (
          <div role="alert">
            <ProblemList problems={problems} />
          </div>
        )}
        <div class="row">
          <button type="submit" value="check" class="button button-primary">
            {words.check}
          </button>
          <button type="submit" value="file" class="button">
            {words.saveFile}
          </button>
        </div>
      </form>
    </details>
  );
}

function readEdits(form: HTMLFormElement): Edits {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const number = (name: string) => (text(name) === '' ? null : Number(text(name)));
  return {
    title: text('title'),
    portals: text('portals').split(/\s+/).filter(Boolean),
    megabytes: number('megabytes'),
    minutes: number('minutes'),
    withAuthorities: data.has('authorities'),
  };
}
