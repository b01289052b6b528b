import { isChosen, isDialogOpen, listenEverywhere, readValue } from '../../utils/portal/index.ts';
import type { PortalView } from '../../utils/portal/view.ts';
import type { Page } from './page.ts';
import type { Provenance } from './provenance.ts';
import { createTypedQueue } from './typed-queue.ts';

/** Milliseconds after the last key until that is told, so that typing itself costs nothing but being kept. */
const REST = 700;
/** Milliseconds after a press in which a value that a script sets counts as chosen by the officer. */
const CHOICE = 2000;

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
  /** The criterion in whose fields there were keys, and nothing else, since what was typed was told last. */
  let typedIn: string | undefined;
  /** Something was pressed since the last reading: a dialog may stand for another criterion than before. */
  let pressed = false;
  let pressedAt = -CHOICE;
  /** Values in fields that scripts set, by criterion. */
  const chosen = new Map<string, string>();

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
    const formatting = page.formatting?.(element);
    queue.add({ criterion, field, value, formatting, at: new Date().toISOString(), account, unit });
    return true;
  };
  page.keep = keep;
  const readNow = (): void => {
    page.touch();
    page.current();
  };
  /** A dialog may stand for another criterion since the last press, without any change that can be seen; a row cannot. */
  const isInItsRow = (target: EventTarget): boolean => {
    const found = page.fieldAt(target);
    return found !== null && !isDialogOpen(page.view(), found.criterion);
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
    if (pressed && isInItsRow(target)) page.current();
    else if (pressed) readNow();
    if (keep(target)) unplaced.delete(target);
    else if (!foreign.has(target)) page.touch();
    // Once a field is left, all is read: its value may have changed others without any change of the document.
    const code = event.type === 'input' ? page.fieldAt(target)?.criterion : undefined;
    typedIn = resting === undefined || typedIn === code ? code : undefined;
    window.clearTimeout(resting);
    resting = window.setTimeout(tell, REST);
  };
  const tell = (): void => {
    resting = undefined;
    if (typedIn) page.renew(typedIn);
    else page.touch();
  };
  /** Keeps what the officer has chosen in a component that tells nobody of it. */
  const noteChoices = ({ places }: PortalView): void => {
    for (const { code, score } of places.values()) {
      if (!score || !isChosen(score)) continue;
      const value = readValue(score);
      const before = chosen.get(code) ?? value;
      chosen.set(code, value);
      if (before !== value && performance.now() - pressedAt < CHOICE) keep(score);
    }
  };
  page.onRead((view) => {
    pressed = false;
    noteChoices(view);
    for (const target of [...unplaced]) {
      unplaced.delete(target);
      if (!keep(target)) foreign.add(target);
    }
  });

  const options = { passive: true, signal };
  listenEverywhere(document, ['input', 'change'], note, options);
  const onPress = ({ type }: Event): void => {
    pressedAt = performance.now();
    if (type !== 'click') return;
    pressed = true;
    typedIn = undefined;
  };
  listenEverywhere(document, ['click', 'keydown'], onPress, options);
  listenEverywhere(document, ['pagehide', 'visibilitychange'], leave, options);
}
