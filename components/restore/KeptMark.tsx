import { usePanel } from '../shared/panel-context.ts';
import { useKeptWords } from './kept-words.ts';

/** Whether a criterion is saved on the portal, not saved, or a draft on this machine; nothing where it is not known. */
export function KeptMark({ code }: { code: string }) {
  const words = useKeptWords();
  const { model } = usePanel();
  const state = model.kept.states.value.states[code];
  if (!state) return null;
  return (
    <span class="kept-mark" data-kept={state}>
      {words.state[state]}
    </span>
  );
}
