import { useKeepingWords } from '../shared/keeping-words.ts';

/** Characters below which a new passphrase is not taken. */
const SHORTEST = 12;

/** What is wrong with a new passphrase that was typed twice; null where it can be taken. */
export function passphraseProblem(typed: string, again: string): 'short' | 'differs' | null {
  if (typed !== again) return 'differs';
  return [...typed.normalize('NFC')].length < SHORTEST ? 'short' : null;
}

interface PassphraseFieldsProps {
  label: string;
  typed: string;
  again: string;
  onType: (typed: string) => void;
  onAgain: (again: string) => void;
  problem: 'short' | 'differs' | null;
}

/** A new passphrase, typed twice. */
export function PassphraseFields({ label, typed, again, onType, onAgain, problem }: PassphraseFieldsProps) {
  const words = useKeepingWords();
  return (
    <>
      <label class="field">
        {label}
        <input
          type="password"
          autocomplete="new-password"
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      </label>
      {typed !== '' && (
        <label class="field">
          {words.passphraseAgain}
          <input
            type="password"
            autocomplete="new-password"
            value={again}
            onInput={(event) => onAgain(event.currentTarget.value)}
          />
        </label>
      )}
      {problem && (
        <p class="field-error" role="alert">
          {problem === 'short' ? words.passphraseShort : words.passphraseDiffers}
        </p>
      )}
    </>
  );
}
