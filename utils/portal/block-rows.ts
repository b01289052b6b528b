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
  return anchors.map((anchor, n) => {
    const before = anchors[n - 1];
    const after = anchors[n + 1];
    const neighbours = [before && free[before.at]?.at, after && free[after.at]?.at, ...fences];
    return readBlock(free, anchor, neighbours, columns);
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
  neighbours: readonly (Element | undefined)[],
  columns: HeadedColumns | null,
): RowReading {
  const first = items[anchor.at]!;
  const container = climb(first.at, neighbours);
  let start = anchor.at;
  let end = anchor.at + anchor.length;
  while (start > 0 && holds(container, items[start - 1]!.at)) start -= 1;
  while (end < items.length && holds(container, items[end]!.at)) end += 1;
  const name = items.slice(anchor.at, anchor.at + anchor.length);
  const rest = [...items.slice(start, anchor.at), ...items.slice(anchor.at + anchor.length, end)];
  const parts: Part[] = (columns && gridPartsOf(container, rest, columns)) ?? splitAtLabels(rest);
  return {
    code: anchor.code,
    title: anchor.title,
    elements: [container],
    anchor: (name.at(-1) ?? first).at,
    parts: [{ meaning: 'title', items: name }, ...parts],
    items: items.slice(start, end),
    upper: false,
  };
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
    if (neighbours.some((neighbour) => neighbour && holds(parent, neighbour))) break;
    at = parent;
  }
  return at;
}

function isFramed({ ownerDocument }: Element): boolean {
  return Boolean(ownerDocument.defaultView?.frameElement);
}
