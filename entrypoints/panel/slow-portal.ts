import type { PanelModel } from '../../components/shared/model.ts';

/** Milliseconds in which a slow portal may still answer with a page that does not hold what was put in. */
const SLOW = 30_000;

/**
 * Calls `act` once, as soon as a new state of the page shows that `isLost`; not after half a minute, nor after what it
 * returns was called.
 */
export function onceLost(model: PanelModel, isLost: () => boolean, act: () => void): () => void {
  const end = new AbortController();
  const limit = setTimeout(() => end.abort(), SLOW);
  const unsubscribe = model.state.subscribe(() => {
    if (end.signal.aborted || model.restoreRun.value || !isLost()) return;
    end.abort();
    act();
  });
  end.signal.addEventListener('abort', () => {
    clearTimeout(limit);
    unsubscribe();
  });
  return () => end.abort();
}
