import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';
import { Undo } from './Undo.tsx';

/**
 * How far the restoring has come. Where the fields stand in a dialog, criteria are filled one after the other, each
 * once the officer has saved the one before.
 */
export function RestoreProgress() {
  const words = useWords();
  const { model, actions } = usePanel();
  const run = model.restoreRun.value;
  const written = Object.values(model.restoring.value).filter(({ step }) => step === 'written').length;
  return (
    <div role="status">
      {run?.waiting && (
        <div class="restore-progress">
          <p>{words.waitingForDialog(run.criterion)}</p>
          {run.following > 0 && <p>{words.following(run.following)}</p>}
          <button type="button" class="button" onClick={actions.stopRestoring}>
            {words.stop}
          </button>
        </div>
      )}
      {!run && written > 0 && <p class="restore-progress">{words.restoredCount(written)}</p>}
      <Undo />
    </div>
  );
}
