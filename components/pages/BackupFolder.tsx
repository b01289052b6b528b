import { useId, useState } from 'preact/hooks';
import { useKeepingWords } from '../shared/keeping-words.ts';
import { BackupNote } from './BackupNote.tsx';
import type { BackupProblem, KeepingModel } from './keeping-model.ts';
import { PassphraseFields, passphraseProblem } from './PassphraseFields.tsx';

/** The folder for standing backups: picking it with a passphrase, backing up, how old the backup is. */
export function BackupFolder(model: KeepingModel) {
  const words = useKeepingWords();
  const heading = useId();
  const { backup } = model;
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<BackupProblem | null>(null);
  const run = async (work: () => Promise<BackupProblem | null>) => {
    setWorking(true);
    setProblem(await work());
    setWorking(false);
  };
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{words.backupTitle}</h2>
      <p class="quiet">{words.backupAdvice}</p>
      {backup ? (
        <>
          <p>{words.backupIn(backup.folder)}</p>
          <BackupNote backup={backup} now={model.now} />
          <div class="row">
            <button
              type="button"
              class="button button-primary"
              disabled={working}
              onClick={() => void run(model.onBackUp)}
            >
              {words.backUp}
            </button>
            <button type="button" class="button" onClick={() => void model.onForgetFolder()}>
              {words.forgetFolder}
            </button>
          </div>
        </>
      ) : (
        <>
          <p>{words.noBackup}</p>
          {model.lock.state === 'off' ? (
            <PickFolder onPick={(passphrase) => void run(() => model.onPickFolder(passphrase))} />
          ) : (
            <>
              <p>{words.lock.backupUsesLock}</p>
              <button type="button" class="button" onClick={() => void run(() => model.onPickFolder(null))}>
                {words.pickFolder}
              </button>
            </>
          )}
        </>
      )}
      {problem && (
        <p class="field-error" role="alert">
          {words.backupProblem[problem]}
        </p>
      )}
      <p role="status">{working && words.backingUp}</p>
    </section>
  );
}

function PickFolder({ onPick }: { onPick: (passphrase: string) => void }) {
  const words = useKeepingWords();
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<ReturnType<typeof passphraseProblem>>(null);
  const pick = () => {
    const wrong = passphraseProblem(typed, again);
    setProblem(wrong);
    if (!wrong) onPick(typed);
  };
  return (
    <>
      <PassphraseFields
        label={words.backupPassphrase}
        typed={typed}
        again={again}
        onType={setTyped}
        onAgain={setAgain}
        problem={problem}
      />
      <button type="button" class="button" onClick={pick}>
        {words.pickFolder}
      </button>
    </>
  );
}
