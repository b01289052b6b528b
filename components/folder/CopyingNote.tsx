import { DownloadLink } from '../shared/DownloadLink.tsx';
import { useFolder } from './folder-context.ts';
import { useFolderWords } from './folder-words.ts';
import type { Copying } from './model.ts';

/** What became of copies that were to be written. */
export function CopyingNote() {
  const { model } = useFolder();
  const copying = model.copying.value;
  return (
    <div class="copying" role="status">
      {copying?.step === 'writing' && <Writing {...copying} />}
      {copying?.step === 'written' && <Written {...copying} />}
      {copying?.step === 'download' && <Downloads {...copying} />}
    </div>
  );
}

function Writing({ done, total }: Extract<Copying, { step: 'writing' }>) {
  return <p>{useFolderWords().writing(done, total)}</p>;
}

function Written({ written, there, place, left }: Extract<Copying, { step: 'written' }>) {
  const words = useFolderWords();
  return (
    <>
      <p>
        {words.written(written, place)} {there > 0 && words.alreadyThere(there)}
      </p>
      {left.length > 0 && (
        <details>
          <summary>
            {words.notWritten} {words.fileCount(left.length)}
          </summary>
          <ul>
            {left.map(({ name, reason }) => (
              <li key={`${name}|${reason}`}>
                «{name}»: {words.notWrittenReason[reason]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Downloads({ files }: Extract<Copying, { step: 'download' }>) {
  return (
    <>
      <p>{useFolderWords().downloadEach}</p>
      <ul>
        {files.map((file) => (
          <li key={file.name}>
            <DownloadLink file={file} />
          </li>
        ))}
      </ul>
    </>
  );
}
