import { usePanel } from '../shared/panel-context.ts';
import { useWords } from '../shared/words.ts';
import type { Restored } from './kept-model.ts';
import { useKeptWords } from './kept-words.ts';

const isThere = ({ step }: Restored) => step === 'put-in' || step === 'refused';

/** Puts back what the portal had before something was restored: all of it, or one by one. */
export function Undo() {
  const words = useKeptWords();
  const { model, actions } = usePanel();
  const items = Object.entries(model.kept.restored.value);
  const open = items.filter(([, restored]) => isThere(restored));
  if (items.length === 0 || model.restoreRun.value) return null;
  return (
    <div class="undo" data-restored={open.length}>
      {open.length > 0 && (
        <button type="button" class="button" onClick={() => actions.kept.undo(open.map(([name]) => name))}>
          {words.undoAll}
        </button>
      )}
      <details>
        <summary>{words.undoEach}</summary>
        <ul class="undo-list">
          {items.map(([name, restored]) => (
            <UndoItem key={name} name={name} restored={restored} />
          ))}
        </ul>
      </details>
    </div>
  );
}

function UndoItem({ name, restored }: { name: string; restored: Restored }) {
  const panelWords = useWords();
  const words = useKeptWords();
  const { actions } = usePanel();
  const { criterion, field, step, after } = restored;
  return (
    <li>
      {panelWords.criterion(criterion)}, {panelWords.field[field]}
      {field === 'file' && ` «${after}»`}{' '}
      {isThere(restored) && (
        <button type="button" class="link" onClick={() => actions.kept.undo([name])}>
          {words.undo}
        </button>
      )}
      <span role="status">
        {step === 'undone' && words.undone}
        {step === 'refused' && words.undoRefused}
      </span>
    </li>
  );
}
