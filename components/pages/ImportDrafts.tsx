import { useId, useState } from 'preact/hooks';
import type { Preview } from '../../utils/drafts/bundle/preview.ts';
import type { Choices } from '../../utils/drafts/bundle/take-in.ts';
import { useKeepingWords } from '../shared/keeping-words.ts';
import { OtherBackups } from './OtherBackups.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import type { ImportProblem, KeepingModel } from './keeping-model.ts';

type Step =
  | { name: 'idle' | 'reading' | 'taking' | 'done' }
  | { name: 'problem'; problem: ImportProblem }
  | { name: 'preview'; preview: Preview };

/** Taking in a file of drafts: chosen, read to its end, looked at, and only then merged. */
export function ImportDrafts({ now, backup, onLook, onTakeIn, onListFolder }: KeepingModel) {
  const words = useKeepingWords();
  const heading = useId();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [step, setStep] = useState<Step>({ name: 'idle' });
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setStep({ name: 'idle' });
  };
  const look = async () => {
    if (!file) return;
    setStep({ name: 'reading' });
    const seen = await onLook(file, passphrase === '' ? null : passphrase);
    setStep(
      typeof seen === 'string' ? { name: 'problem', problem: seen } : { name: 'preview', preview: seen },
    );
  };
  const takeIn = async (choices: Choices) => {
    setStep({ name: 'taking' });
    const problem = await onTakeIn(choices);
    setStep(problem ? { name: 'problem', problem } : { name: 'done' });
  };
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{words.importTitle}</h2>
      <label class="field">
        {words.importFile}
        <input
          type="file"
          accept=".soatcchc"
          onChange={(event) => choose(event.currentTarget.files?.[0] ?? null)}
        />
      </label>
      {backup && <OtherBackups now={now} onList={onListFolder} onChoose={choose} />}
      {file && <p>{words.chosen(file.name)}</p>}
      <label class="field">
        {words.importPassphrase}
        <input
          type="password"
          autocomplete="off"
          value={passphrase}
          onInput={(event) => setPassphrase(event.currentTarget.value)}
        />
      </label>
      <button
        type="button"
        class="button"
        disabled={!file || step.name === 'reading' || step.name === 'taking'}
        onClick={() => void look()}
      >
        {words.open}
      </button>
      {step.name === 'preview' && (
        <ImportPreview
          preview={step.preview}
          now={now}
          onTakeIn={takeIn}
          onCancel={() => setStep({ name: 'idle' })}
        />
      )}
      {step.name === 'problem' && (
        <p class="field-error" role="alert">
          {words.problems[step.problem]}
        </p>
      )}
      <p role="status">
        {step.name === 'reading' && words.reading}
        {step.name === 'taking' && words.taking}
        {step.name === 'done' && words.takenIn}
      </p>
    </section>
  );
}
