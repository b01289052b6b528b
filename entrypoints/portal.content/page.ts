import { createMemory, fieldAt, noteClick, readPortal, watchPortal } from '../../utils/portal/index.ts';
import type { PortalView } from '../../utils/portal/view.ts';

/** Milliseconds between two readings of a page that keeps changing. */
const PAUSE = 250;

export type FoundField = NonNullable<ReturnType<typeof fieldAt>>;

/** The page as last read, and readings of it as it changes. */
export interface Page {
  /** The last reading. */
  view(): PortalView;
  /** The last reading, or a new one where the page has changed since. */
  current(): PortalView;
  /** The field of a criterion that an element belongs to; null where it belongs to none. */
  fieldAt(target: EventTarget | null): FoundField | null;
  /** Calls `listener` after each reading. */
  onRead(listener: (view: PortalView) => void): void;
  /** Has the page read again soon, for changes that leave the document's nodes as they are. */
  touch(): void;
}

/** Reads the page once its document is parsed, and again as it changes, until `signal` aborts. */
export function openPage(signal: AbortSignal): Page {
  const memory = createMemory();
  const listeners: ((view: PortalView) => void)[] = [];
  let view: PortalView = {
    recognised: false,
    reason: 'no-criteria',
    report: null,
    places: new Map(),
    summaryInput: null,
    submitControls: [],
  };
  let stale = false;
  let timer: number | null = null;
  let readAt = -PAUSE;

  const read = (): PortalView => {
    stale = false;
    readAt = performance.now();
    view = readPortal(document, memory);
    for (const listener of listeners) listener(view);
    return view;
  };
  const current = (): PortalView => (stale ? read() : view);
  const touch = (): void => {
    stale = true;
    if (timer !== null || signal.aborted) return;
    const wait = Math.max(0, readAt + PAUSE - performance.now());
    timer = window.setTimeout(() => {
      timer = null;
      if (stale && !signal.aborted) read();
    }, wait);
  };
  const start = (): void => {
    watchPortal(document, touch, signal);
    read();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { signal });
  else start();
  window.addEventListener('click', (event) => noteClick(memory, event, view), { capture: true, signal });

  return {
    view: () => view,
    current,
    fieldAt: (target) => fieldAt(view, target) ?? (stale ? fieldAt(current(), target) : null),
    onRead: (listener) => void listeners.push(listener),
    touch,
  };
}
