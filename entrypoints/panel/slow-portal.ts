import type { PanelModel } from '../../components/shared/model.ts';

/** Milliseconds in which a slow portal may still answer with a page that does not hold what was put in. */
const SLOW = 30_000;

/**
 * Calls `act` once, as soon as a new state of the page shows that `isLost`; not after half a minute, nor after what it
 * returns was called.
 */
export function onceLost(model: PanelModel, isLost: () => boolean, act: () => void): () => void {
  let over = false;
  let unsubscribe: () => void = () => undefined;
  const end = () => {
    over = true;
    clearTimeout(limit);
    unsubscribe();
  };
  const limit = setTimeout(end, SLOW);
  const look = () => {
    if (over || model.restoreRun.value || !isLost()) return;
    end();
    act();
  };
  unsubscribe = model.state.subscribe(look);
  // A subscriber hears the present state at once, before it can be taken off again.
  if (over) unsubscribe();
  return end;
}
