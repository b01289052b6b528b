import { useId, useState } from 'preact/hooks';
import { useKeepingWords } from '../shared/keeping-words.ts';
import type { LockModel, LockProblem } from './keeping-model.ts';
import { PassphraseFields, passphraseProblem } from './PassphraseFields.tsx';

/** The lock by passphrase: turning it on and off, opening and closing it, and what is left where it is forgotten. */
export function DraftsLock(lock: LockModel) {
  const words = useKeepingWords().lock;
  const heading = useId();
  const [doing, setDoing] = useState<string | null>(null);
  const [problem, setProblem] = useState<LockProblem | null>(null);
  const run = async (sentence: string, work: () => Promise<LockProblem | null>) => {
    setProblem(null);
    setDoing(sentence);
    setProblem(await work());
    setDoing(null);
  };
  return (
    <section class="card" aria-labelledby={heading} data-lock={lock.state}>
      <h2 id={heading}>{lock.state === 'locked' ? words.isLocked : words.title}</h2>
      {lock.state === 'off' && (
        <>
          <p class="quiet">{words.advice}</p>
          <p>{words.warning}</p>
          <NewPassphrase onTake={(typed) => void run(words.turningOn, () => lock.onTurnOn(typed))} />
        </>
      )}
      {lock.state === 'open' && (
        <>
          <p>{words.isOpen}</p>
          <button type="button" class="button button-primary" onClick={() => void lock.onClose()}>
            {words.close}
          </button>
          <OldPassphrase
            label={words.turnOff}
            onTake={(typed) => void run(words.turningOff, () => lock.onTurnOff(typed))}
          />
        </>
      )}
      {lock.state === 'locked' && (
        <>
          <p>{words.lockedAdvice}</p>
          <OldPassphrase
            label={words.open}
            onTake={(typed) => void run(words.opening, () => lock.onOpen(typed))}
          />
          <p class="quiet">{words.forgotten}</p>
        </>
      )}
      {problem && (
        <p class="field-error" role="alert">
          {words[problem]}
        </p>
      )}
      <p role="status">{doing}</p>
    </section>
  );
}

function NewPassphrase({ onTake }: { onTake: (passphrase: string) => void }) {
  const words = useKeepingWords().lock;
  const [typed, setTyped] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<ReturnType<typeof passphraseProblem>>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const wrong = passphraseProblem(typed, again);
        setProblem(wrong);
        if (!wrong) onTake(typed);
      }}
    >
      <PassphraseFields
        label={words.passphrase}
        typed={typed}
        again={again}
        onType={setTyped}
        onAgain={setAgain}
        problem={problem}
      />
      <div class="row">
        <button type="submit" class="button">
          {words.turnOn}
        </button>
      </div>
    </form>
  );
}

function OldPassphrase({ label, onTake }: { label: string; onTake: (passphrase: string) => void }) {
  const words = useKeepingWords().lock;
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onTake(typed);
        setTyped('');
      }}
    >
      <label class="field">
        {words.passphrase}
        <input
          type="password"
          autocomplete="current-password"
          required
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="submit" class="button">
          {label}
        </button>
      </div>
    </form>
  );
}
