import { useId, useState } from 'preact/hooks';
import { usePageWords } from '../shared/page-words.ts';

interface KeptDataProps {
  /** Bytes; null while not known. */
  used: number | null;
  /** Deletes everything; answers whether that worked. */
  onDropAll: () => Promise<boolean>;
}

/** How much is kept on this machine, and emptying it after a second question. */
export function KeptData({ used, onDropAll }: KeptDataProps) {
  const words = usePageWords();
  const heading = useId();
  const [step, setStep] = useState<'idle' | 'asked' | 'dropped' | 'failed'>('idle');
  const drop = async () => setStep((await onDropAll()) ? 'dropped' : 'failed');
  return (
    <section class="card" aria-labelledby={heading}>
      <h2 id={heading}>{words.keptTitle}</h2>
      <p class="quiet">{words.keptAdvice}</p>
      {used !== null && <p>{words.used(used)}</p>}
      {step === 'asked' ? (
        <div role="alertdialog" aria-label={words.dropAllSure}>
          <p>{words.dropAllSure}</p>
          <div class="row">
            <button type="button" class="button button-primary" onClick={() => setStep('idle')}>
              {words.dropAllNo}
            </button>
            <button type="button" class="button" onClick={() => void drop()}>
              {words.dropAllYes}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => setStep('asked')}>
          {words.dropAll}
        </button>
      )}
      <p role="status">
        {step === 'dropped' && words.dropped}
        {step === 'failed' && words.dropFailed}
      </p>
    </section>
  );
}
