import { useState } from 'preact/hooks';
import { useKeepingWords } from '../shared/keeping-words.ts';
import { shortTime } from '../shared/vietnam-time.ts';
import type { BackupProblem, KeepingModel } from './keeping-model.ts';

interface OtherBackupsProps {
  now: number;
  onList: KeepingModel['onListFolder'];
  onChoose: (file: File) => void;
}

/** Backups that other machines wrote into the folder; one that is chosen is looked at like any file. */
export function OtherBackups({ now, onList, onChoose }: OtherBackupsProps) {
  const words = useKeepingWords();
  const [listed, setListed] = useState<readonly File[] | BackupProblem | null>(null);
  return (
    <>
      <button type="button" class="button" onClick={async () => setListed(await onList())}>
        {words.fromFolder}
      </button>
      {typeof listed === 'string' && (
        <p class="field-error" role="alert">
          {words.backupProblem[listed]}
        </p>
      )}
      {typeof listed === 'object' && listed?.length === 0 && <p role="status">{words.noneInFolder}</p>}
      {typeof listed === 'object' &&
        listed?.map((file) => (
          <button key={file.name} type="button" class="button" onClick={() => onChoose(file)}>
            {file.name} ({shortTime(new Date(file.lastModified).toISOString(), now)})
          </button>
        ))}
    </>
  );
}
