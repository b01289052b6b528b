import { useId } from 'preact/hooks';
import { SAMPLE_FILES, type SampleEntry } from './sample-entry.ts';
import { useWelcomeWords } from './welcome-words.ts';

interface SampleFormProps {
  code: string;
  entry: SampleEntry;
  onChange: (change: Partial<SampleEntry>) => void;
}

/** A page as small as can be on which to see the panel work: one criterion with score, explanation and file. */
export function SampleForm({ code, entry, onChange }: SampleFormProps) {
  const words = useWelcomeWords();
  const heading = useId();
  return (
    <form class="sample-form" aria-labelledby={heading} onSubmit={(event) => event.preventDefault()}>
      <h3 id={heading}>{words.formTitle}</h3>
      <p>
        <b>{code}</b> {words.criterionTitle}
      </p>
      <label class="field">
        {words.score}
        <input
          name="score"
          value={entry.score}
          onInput={(event) => onChange({ score: event.currentTarget.value })}
        />
      </label>
      <label class="field">
        {words.explanation}
        <textarea
          name="explanation"
          rows={4}
          value={entry.explanation}
          onInput={(event) => onChange({ explanation: event.currentTarget.value })}
        />
      </label>
      <fieldset class="sample-files">
        <legend>{words.file}</legend>
        {SAMPLE_FILES.map((file) => (
          <label key={file} class="choice">
            <input
              type="radio"
              name="files"
              checked={entry.file === file}
              onChange={() => onChange({ file })}
            />
            {words.files[file]}
          </label>
        ))}
      </fieldset>
    </form>
  );
}
