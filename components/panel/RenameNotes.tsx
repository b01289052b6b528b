import { DownloadLink } from '../shared/DownloadLink.tsx';
import type { Renaming } from '../shared/model.ts';
import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';

/** What became of the renamed copies of one criterion. Stands with the criterion: the file itself is gone by then. */
export function RenameNotes({ criterion }: { criterion: string }) {
  const { model } = usePanel();
  const notes = Object.entries(model.renaming.value).filter(
    ([, renaming]) => renaming.criterion === criterion && renaming.step !== 'running',
  );
  return (
    <div role="status">
      {notes.map(([attachment, renaming]) => (
        <RenameNote key={attachment} renaming={renaming} />
      ))}
    </div>
  );
}

function RenameNote({ renaming }: { renaming: Renaming }) {
  const words = useWords();
  const sentence = {
    running: '',
    'waiting-for-dialog': words.renameWaiting,
    done: words.renameDone(renaming.to),
    added: words.renameAdded(renaming.from),
    failed: words.renameFailed,
    gone: words.fileGone,
  }[renaming.step];
  return (
    <p class="note">
      {sentence} {renaming.step === 'failed' && renaming.copy && <DownloadLink file={renaming.copy} />}
    </p>
  );
}
