import {
  createMemory,
  fieldAt,
  isElement,
  listenEverywhere,
  noteClick,
  readPortal,
  readValue,
  unrecognised,
  watchPortal,
} from '../../utils/portal/index.ts';
import type { Taught } from '../../utils/portal/index.ts';
import type { Formatted } from '../../utils/report/formatted.ts';
import type { PortalView } from '../../utils/portal/view.ts';

/** Milliseconds between two readings of a page that keeps changing. */
const PAUSE = 250;
/** After a reading that took long, it rests so many times as long: a giant page has to be typed into as well. */
const REST = 3;

export type FoundField = NonNullable<ReturnType<typeof fieldAt>>;
type Target = EventTarget | null | undefined;

/** The page as last read, and readings of it as it changes. */
export interface Page {
  /** The last reading. */
  view(): PortalView;
  /** The last reading, or a new one where the page has changed since. */
  current(): PortalView;
  /** The field of a criterion that an element belongs to; null where it belongs to none. */
  fieldAt(target: Target): FoundField | null;
  /** The criterion in whose row, or in whose dialog, an element stands; null where it stands in none. */
  criterionAt(target: Target): string | null;
  /** Calls `listener` after each reading. */
  onRead(listener: (view: PortalView) => void): void;
  /** Has the page read again soon, for changes that leave the document's nodes as they are. */
  touch(): void;
  /** Takes over what stands in the fields of a criterion's own row; as `touch` where the page may show more that is new. */
  renew(code: string): void;
  /** Called after `renew`, which is no reading. */
  renewed?(view: PortalView): void;
  /** Has the page read by what a person has pointed out, by the script that finds it; null for meaning alone. */
  teach(taught: Taught | null): void;
  /** Keeps what stands in the field of an element, for the script that knows editors; whether it is a criterion's. */
  keep?(target: EventTarget): boolean;
  /** The formatting of what stands in a field, by that script; undefined where it has none, and until it is there. */
  formatting?(field: Element): Formatted[] | undefined;
}

/** Reads the page once its document is parsed, and again as it changes, until `signal` aborts. */
export function openPage(signal: AbortSignal): Page {
  const memory = createMemory();
  const listeners: ((view: PortalView) => void)[] = [];
  let view = unrecognised('no-criteria', []);
  let stale = false;
  let timer: number | null = null;
  let rested = 0;

  const read = (): PortalView => {
    stale = false;
    const began = performance.now();
    view = readPortal(document, memory);
    for (const listener of listeners) tell(listener);
    const ended = performance.now();
    rested = Math.max(began + PAUSE, ended + REST * (ended - began));
    return view;
  };
  /** What goes wrong in one of them must not keep the reading from the others, which keep drafts and hold the gate. */
  const tell = (listener: (view: PortalView) => void): void => {
    try {
      listener(view);
    } catch (error) {
      console.error(error);
    }
  };
  const current = (): PortalView => (stale ? read() : view);
  /** Looks in the last reading, and in a new one where that knows nothing of it and is out of date. */
  const search = <Found>(
    target: Target,
    find: (view: PortalView, element: Element) => Found | null,
  ): Found | null => {
    if (!isElement(target)) return null;
    return find(view, target) ?? (stale ? find(current(), target) : null);
  };
  const touch = (): void => {
    stale = true;
    if (timer !== null || signal.aborted) return;
    const wait = Math.max(0, rested - performance.now());
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
  // Read anew: the row whose button was pressed may stand there since a moment ago, and a dialog that is not known
  // to be its own keeps nothing of what is typed in it.
  listenEverywhere(document, ['click'], (event) => noteClick(memory, event, read()), { signal });

  const page: Page = {
    view: () => view,
    current,
    fieldAt: (target) => search(target, fieldAt),
    criterionAt: (target) => search(target, criterionAt),
    onRead: (listener) => void listeners.push(listener),
    touch,
    renew(code) {
      const renewed = stale ? null : withTyped(view, code);
      if (!renewed) return touch();
      view = renewed;
      page.renewed?.(view);
    },
    teach(taught) {
      memory.taught = taught;
      touch();
    },
  };
  return page;
}

/** A reading with the present values of one criterion; null where they stand in a dialog, or nowhere. */
function withTyped(view: PortalView, code: string): PortalView | null {
  const place = view.places.get(code);
  const { report } = view;
  if (!place || !report || place.inDialog) return null;
  const typed = {
    ...(place.score && { score: readValue(place.score) }),
    ...(place.explanation && { explanation: readValue(place.explanation) }),
  };
  const criteria = report.criteria.map((one) => (one.code === code ? { ...one, ...typed } : one));
  return { ...view, report: { ...report, criteria } };
}

function criterionAt(view: PortalView, element: Element): string | null {
  for (const place of view.places.values()) {
    if (place.parts.some((part) => part.contains(element))) return place.code;
  }
  return null;
}
