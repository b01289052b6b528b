import { useId, useState } from 'preact/hooks';
import { useFolder } from './folder-context.ts';
import { useFolderWords } from './folder-words.ts';
import type { FolderRow } from './model.ts';

/** The conforming name, a copy that bears it, and copies for further criteria. */
export function CopyCell({ row }: { row: FolderRow }) {
  const words = useFolderWords();
  const { actions } = useFolder();
  if (!row.accepted) return null;
  const proposed = row.names.flatMap(({ name }) => (name === null || name === row.name ? [] : [name]));
  const isRight = row.names.length > 0 && row.names.every(({ name }) => name === row.name);
  return (
    <>
      {isRight && <span class="quiet">{words.nameKept}</span>}
      {!isRight && proposed.length === 0 && <span class="quiet">{words.noName}</span>}
      {proposed.map((name) => (
        <p key={name} class="proposed">
          <span>{name}</span>
          {row.here && (
            <button
              type="button"
              class="link"
              aria-label={words.download(name)}
              onClick={() => actions.download(row, name)}
            >
              {words.downloadShort}
            </button>
          )}
        </p>
      ))}
      {row.here && <MoreCriteria row={row} />}
    </>
  );
}

/** Codes as typed: «3.1, 4.2.1». Null where something else stands among them. */
function readCodes(text: string): string[] | null {
  const codes = text.split(/[\s,;]+/).filter(Boolean);
  return codes.length > 0 && codes.every((code) => /^\d{1,2}(?:\.\d{1,2}){0,4}$/.test(code)) ? codes : null;
}

function MoreCriteria({ row }: { row: FolderRow }) {
  const words = useFolderWords();
  const { actions } = useFolder();
  const hint = useId();
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);
  return (
    <details class="more-criteria">
      <summary>{words.moreCriteria}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const codes = readCodes(typed);
          setBad(codes === null);
          if (codes) actions.writeFor(row, [...new Set([...row.criteria, ...codes])]);
        }}
      >
        <input
          type="text"
          value={typed}
          aria-label={words.moreCriteriaFor(row.name)}
          aria-describedby={hint}
          aria-invalid={bad}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
        />
        <button type="submit" class="button">
          {words.copyEach}
        </button>
        <p id={hint} class={bad ? 'field-error' : 'quiet'} role={bad ? 'alert' : undefined}>
          {bad ? words.badCodes : words.moreCriteriaHint}
        </p>
      </form>
    </details>
  );
}
