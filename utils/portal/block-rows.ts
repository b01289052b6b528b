import { holds, parentAcross } from './across-roots.ts';
import { findAnchors } from './block-anchors.ts';
import type { Anchor } from './block-anchors.ts';
import type { Item, Page } from './page-items.ts';
import type { Part, RowReading } from './row-reading.ts';
import { gridPartsOf, headedColumns } from './div-columns.ts';
import type { HeadedColumns } from './div-columns.ts';
import { splitAtLabels } from './split-labels.ts';
import { submitControls } from './submit-control.ts';

/**
 * Criteria outside tables (cards, accordions, trees, rows of `div`s): each text that begins with a code, with all
 * around it up to the next such text. `taken` are ranges of items that tables have claimed.
 */
export function readBlocks(page: Page, taken: readonly { start: number; end: number }[]): RowReading[] {
  const { free, fences } = freeItems(page.items, taken);
  const anchors = findAnchors(free);
  const columns = headedColumns(free, anchors[0]?.at ?? 0);
  // On a page of one criterion nothing but the report's own button tells where that ends.
  if (anchors.length === 1) fences.push(...submitControls(free));
  let goesOn = 0;
  return anchors.map((anchor, n) => {
    const before = anchors[n - 1];
    const after = anchors[n + 1];
    const neighbours = [free[before?.at ?? -1]?.at, free[after?.at ?? -1]?.at, ...fences];
    const following = free.slice(anchor.at, after?.at);
    const container = climb(following[0]!.at, neighbours);
    const elements = withFields(container, following, neighbours, after ? Infinity : goesOn);
    goesOn = elements.length - 1;
    return readBlock(free, anchor, elements, columns);
  });
}

/** Items that no table has claimed, and an element inside each table, which no block may reach around. */
function freeItems(
  items: readonly Item[],
  taken: readonly { start: number; end: number }[],
): { free: Item[]; fences: Element[] } {
  const free: Item[] = [];
  const fences: Element[] = [];
  let at = 0;
  for (const range of taken) {
    free.push(...items.slice(at, range.start));
    const fence = items[range.start];
    if (fence) fences.push(fence.at);
    at = range.end;
  }
  return { free: [...free, ...items.slice(at)], fences };
}

function readBlock(
  items: readonly Item[],
  anchor: Anchor,
  elements: Element[],
  columns: HeadedColumns | null,
): RowReading {
  const inside = ({ at }: Item): boolean => elements.some((element) => holds(element, at));
  let start = anchor.at;
  let end = anchor.at + anchor.length;
  while (start > 0 && inside(items[start - 1]!)) start -= 1;
  while (end < items.length && inside(items[end]!)) end += 1;
  const name = items.slice(anchor.at, anchor.at + anchor.length);
  const rest = [...items.slice(start, anchor.at), ...items.slice(anchor.at + anchor.length, end)];
  const parts: Part[] = (columns && gridPartsOf(elements[0]!, rest, columns)) ?? splitAtLabels(rest);
  return {
    code: anchor.code,
    title: anchor.title,
    elements,
    anchor: name.at(-1)!.at,
    parts: [{ meaning: 'title', items: name }, ...parts],
    items: items.slice(start, end),
    upper: false,
  };
}

/**
 * A name that has no fields around it goes on with what stands after it up to the next name, at `most` so many
 * elements, where its fields are there.
 */
function withFields(
  name: Element,
  items: readonly Item[],
  neighbours: readonly (Element | undefined)[],
  most: number,
): Element[] {
  const fields = items.filter(({ kind }) => /^(field|file)$/.test(kind));
  const enters = (element: Element): boolean => fields.some(({ at }) => holds(element, at));
  const elements = [name];
  let next = enters(name) ? null : name.nextElementSibling;
  for (; next && elements.length <= most && !holdsAny(next, neighbours); next = next.nextElementSibling) {
    elements.push(next);
  }
  return elements.some(enters) ? elements : [name];
}

function holdsAny(element: Element, others: readonly (Element | undefined)[]): boolean {
  return others.some((other) => other && holds(element, other));
}

const PAGE_WIDE = new Set(['body', 'html', 'main']);

/**
 * The largest element around `start`, short of the whole page, that holds none of the neighbours. A page in a frame
 * may be all about one criterion.
 */
export function climb(start: Element, neighbours: readonly (Element | undefined)[]): Element {
  let at = start;
  for (let parent = parentAcross(at); parent; parent = parentAcross(at)) {
    if (PAGE_WIDE.has(parent.localName) && !isFramed(parent)) break;
    if (holdsAny(parent, neighbours)) break;
    at = parent;
  }
  return at;
}

function isFramed({ ownerDocument }: Element): boolean {
  return Boolean(ownerDocument.defaultView?.frameElement);
}
