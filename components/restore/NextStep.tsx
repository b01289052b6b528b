import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';

/** Where the fields stand in a dialog, drafts go back one criterion at a time: what to do before the next one. */
export function NextStep() {
  const words = useWords();
  const { model, actions } = usePanel();
  const code = model.waitingFor.value;
  return (
    <div role="status">
      {code !== null && (
        <div class="next-step">
          <p>{words.waitingForDialog(code)}</p>
          <button type="button" class="button button-primary" onClick={actions.goOn}>
            {words.next}
          </button>
        </div>
      )}
    </div>
  );
}
