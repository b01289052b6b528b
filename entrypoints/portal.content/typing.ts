import { listenEverywhere, readValue } from '../../utils/portal/index.ts';
import type { Page } from './page.ts';
import type { Provenance } from './provenance.ts';
import { createTypedQueue } from './typed-queue.ts';

/** Milliseconds after the last key until the page is read again, so that typing itself costs no reading. */
const REST = 700;

/**
 * Hands every change of a score or an explanation to the service worker, which keeps it. Must be set up before
 * anything else that listens to readings: a reading may be the first to tell that a field was typed in.
 */
export function watchTyping(page: Page, provenance: Provenance, signal: AbortSignal): void {
  const queue = createTypedQueue();
  /** Typed in before any reading has shown them: a dialog that just came up, a table that was just replaced. */
  const unplaced = new Set<EventTarget>();
  /** Not placed by the last reading either, as a search box is. */
  const foreign = new WeakSet<EventTarget>();
  let resting: number | undefined;
  /** Something was pressed since the last reading: a dialog may stand for another criterion than before. */
  let pressed = false;

  /** Whether it is known now whose field it is; if it is a score or an explanation, its value is kept. */
  const keep = (target: EventTarget): boolean => {
    const found = page.fieldAt(target);
    if (!found) return false;
    const { criterion, field } = found;
    if (field === 'files') return true;
    const view = page.view();
    const element = view.places.get(criterion)?.[field];
    if (!element) return false;
    provenance.touched(criterion, field);
    const { name: account = null, unit = null } = view.report?.account ?? {};
    // Read now: a post-back may have replaced the field by the time this is sent.
    const value = readValue(element);
    queue.add({ criterion, field, value, at: new Date().toISOString(), account, unit });
    return true;
  };
  const readNow = (): void => {
    page.touch();
    page.current();
  };
  const leave = (): void => {
    if (unplaced.size > 0) readNow();
    queue.flush();
  };
  const note = (event: Event): void => {
    const target = event.composedPath()[0];
    if (!target) return;
    // Looking for its place may have the page read, and that reading must know already.
    unplaced.add(target);
    if (pressed) readNow();
    if (keep(target)) unplaced.delete(target);
    else if (!foreign.has(target)) page.touch();
    window.clearTimeout(resting);
    resting = window.setTimeout(page.touch, REST);
  };
  page.onRead(() => {
    pressed = false;
    for (const target of [...unplaced]) {
      unplaced.delete(target);
      if (!keep(target)) foreign.add(target);
    }
  });

  const options = { passive: true, signal };
  listenEverywhere(document, ['input', 'change'], note, options);
  listenEverywhere(document, ['click'], () => (pressed = true), options);
  listenEverywhere(document, ['pagehide', 'visibilitychange'], leave, options);
}
