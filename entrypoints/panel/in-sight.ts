import { effect, type ReadonlySignal } from '@preact/signals';
import type { PanelModel } from '../../components/shared/model.ts';

/** Milliseconds between two looks of the browser at what lies over the frame. */
const LOOK = 100;
/** Milliseconds for which the frame must have been in sight before a press. */
const BEFORE = 400;
/** Milliseconds after a press in which the browser may still tell that the frame was covered. */
const AFTER = 2 * LOOK;
/** Milliseconds that it takes to read why nothing was done. */
const READING = 1500;

/** Of the second version of the browser's observer, which knows of what lies over an element. */
type Sight = IntersectionObserverEntry & { isVisible?: boolean };
const HOW = { trackVisibility: true, delay: LOOK, threshold: [0, 0.25, 0.5, 0.75, 1] };

/**
 * Since when the frame is in sight; null while the page lies over it, makes it pale or transforms it. Looked for only
 * while the panel is unfolded: each look costs the page a hit test for each frame that it draws.
 */
function watchSight(isOpen: ReadonlySignal<boolean>): () => number | null {
  // A browser that cannot tell holds nothing back.
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return () => -BEFORE;
  let since: number | null = null;
  const observer = new IntersectionObserver((entries) => {
    const last = (entries as Sight[]).at(-1);
    // A busy browser tells late of what it has seen.
    since = last?.isVisible ? (since ?? last.time) : null;
  }, HOW);
  effect(() => {
    since = null;
    if (isOpen.value) observer.observe(document.documentElement);
    else observer.disconnect();
  });
  return () => since;
}

/**
 * Wraps what a page could gain by, such as putting a draft into it: a press through a page that covers the frame is
 * not the officer's. The first one has only that said; a second one, once it could be read, is taken at its word.
 * Anything but the frame is out of the page's reach and is not held back.
 */
export function createGuard(
  model: PanelModel,
): <Args extends unknown[]>(act: (...args: Args) => void) => (...args: Args) => void {
  if (model.host !== 'frame') return (act) => act;
  const inSightSince = watchSight(model.open);
  let saidAt: number | null = null;

  const isMeant = async (pressedAt: number): Promise<boolean> => {
    await new Promise((later) => setTimeout(later, AFTER));
    const since = inSightSince();
    if (since !== null && pressedAt - since >= BEFORE) return true;
    return saidAt !== null && pressedAt - saidAt >= READING;
  };
  return (act) =>
    async (...args) => {
      const meant = await isMeant(performance.now());
      model.covered.value = !meant;
      saidAt = meant ? null : (saidAt ?? performance.now());
      if (meant) act(...args);
    };
}
