import type { FetchRun as Run, RunOrder } from '../../utils/messaging/fetch-run.ts';
import type { FetchingWords } from '../../utils/words/vi/fetching.ts';

interface FetchRunProps {
  run: Run | null;
  words: FetchingWords;
  onOrder: (order: RunOrder) => void;
}

/** Has the files on the portal fetched and looked at: the button, how far it is, pause and stop, what came of it. */
export function FetchRun({ run, words, onOrder }: FetchRunProps) {
  const isActive = run !== null && run.step !== 'done';
  return (
    <div class="fetch-run" data-fetch-run={run?.step ?? 'none'}>
      {isActive ? (
        <Progress run={run} words={words} onOrder={onOrder} />
      ) : (
        <div class="row">
          <button type="button" class="button" onClick={() => onOrder('start')} title={words.advice}>
            {words.start}
          </button>
          {run !== null && run.end !== 'no-page' && (
            <button type="button" class="link" onClick={() => onOrder('start-over')}>
              {words.startOver}
            </button>
          )}
        </div>
      )}
      <p role="status">{sentence(run, words)}</p>
      {run !== null && run.notFetched > 0 && <p class="quiet">{words.notFetched(run.notFetched)}</p>}
    </div>
  );
}

function Progress({ run, words, onOrder }: FetchRunProps & { run: Run }) {
  const { step, total, looked, notFetched, name } = run;
  return (
    <>
      <progress
        aria-label={words.progress}
        max={Math.max(1, total)}
        value={step === 'starting' ? undefined : looked + notFetched}
      />
      {step !== 'starting' && <p>{words.running(looked + notFetched, total)}</p>}
      {step === 'running' && <p class="quiet">{name === null ? words.waiting : words.current(name)}</p>}
      <div class="row">
        {step === 'paused' ? (
          <button type="button" class="button button-primary" onClick={() => onOrder('go-on')}>
            {words.goOn}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            disabled={step === 'starting'}
            onClick={() => onOrder('pause')}
          >
            {words.pause}
          </button>
        )}
        <button type="button" class="button" onClick={() => onOrder('cancel')}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}

/** Read aloud when it changes; the count while it goes on is left to the progress bar. */
function sentence(run: Run | null, words: FetchingWords): string {
  if (run === null || run.step === 'running') return '';
  if (run.step === 'starting') return words.starting;
  if (run.step === 'paused') return words.paused;
  return run.end ? words.end[run.end] : words.done(run.looked);
}
