import { useId } from 'preact/hooks';
import type { SharedContent } from '../../utils/report/folder-files.ts';
import { useFolder } from './folder-context.ts';
import { useFolderWords } from './folder-words.ts';
import type { FolderRow } from './model.ts';

/** Contents that stand under several criteria: each wants a copy named for its own (R32). */
export function SharedDocuments() {
  const words = useFolderWords();
  const heading = useId();
  const { shared } = useFolder().model.result.value;
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{words.sharedTitle}</h2>
      <p class="quiet">{words.sharedAdvice}</p>
      <ul class="shared">
        {shared.map((content) => (
          <SharedDocument key={content.sha256} content={content} />
        ))}
      </ul>
    </section>
  );
}

/** Whether each criterion has a file of its own, under its own name. */
function isSettled({ files, criteria }: SharedContent<FolderRow>): boolean {
  return criteria.every((code) =>
    files.some(
      ({ criteria: own, names, name }) =>
        own.length === 1 && names.some((proposed) => proposed.criterion === code && proposed.name === name),
    ),
  );
}

function SharedDocument({ content }: { content: SharedContent<FolderRow> }) {
  const words = useFolderWords();
  const { actions } = useFolder();
  const { files, criteria, sha256 } = content;
  const [first] = files.filter(({ here }) => here);
  return (
    <li data-shared={sha256}>
      <p>
        {files.map(({ name }) => `«${name}»`).join(', ')} {words.sharedUnder(criteria.join(', '))}
      </p>
      {isSettled(content) ? (
        <p class="quiet">{words.sharedReady}</p>
      ) : (
        first && (
          <button type="button" class="button" onClick={() => actions.writeFor(first, criteria)}>
            {words.copyEach}
          </button>
        )
      )}
    </li>
  );
}
