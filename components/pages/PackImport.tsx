import { useId, useState } from 'preact/hooks';
import type { PackProblem } from '../../utils/packs/load.ts';
import { usePageWords } from '../shared/page-words.ts';

interface PackImportProps {
  title: string;
  /** How many criteria the pack in force lists. */
  criteria: number;
  imported: boolean;
  /** Takes the file for a pack; answers with what is wrong with it, null where it was kept. */
  onImport: (file: File) => Promise<PackProblem | null>;
  onRemove: () => void;
}

/** The pack in force, and importing another one from a JSON file. */
export function PackImport({ title, criteria, imported, onImport, onRemove }: PackImportProps) {
  const words = usePageWords();
  const heading = useId();
  const [problem, setProblem] = useState<PackProblem | null>(null);
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{words.packTitle}</h2>
      <p role="status">{words.packInForce(title, criteria)}</p>
      <label class="button file-button">
        {words.importPack}
        <input
          class="sr-only"
          type="file"
          accept=".json,application/json"
          onChange={async (event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file) setProblem(await onImport(file));
            // So that the same file, once put right, can be chosen again.
            input.value = '';
          }}
        />
      </label>
      {problem && (
        <p class="field-error" role="alert">
          {words.packProblem[problem.reason]} {problem.where && words.at(problem.where)}
        </p>
      )}
      {imported && (
        <button type="button" class="button" onClick={onRemove}>
          {words.removePack}
        </button>
      )}
    </section>
  );
}
