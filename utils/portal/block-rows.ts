import { codeInText } from './code-in-text.ts';
import { leadingLabel } from './meaning.ts';
import type { Item, Page } from './page-items.ts';
import type { Part, RowReading } from './row-reading.ts';
import { gridPartsOf, headedColumns } from './div-columns.ts';
import type { HeadedColumns } from './div-columns.ts';
import { splitAtLabels } from './split-labels.ts';

interface Anchor {
  at: number;
  code: string;
  title: string;
  /** How many items make up code and title. */
  length: number;
}

/**
 * Criteria outside tables (cards, accordions, trees, rows of `div`s): each text that begins with a code, with all
 * around it up to the next such text. `taken` are ranges of items that tables have claimed.
 */
export function readBlocks(page: Page, taken: readonly { start: number; end: number }[]): RowReading[] {
  const { free, fences } = freeItems(page.items, taken);
  const anchors = findAnchors(free);
  const columns = headedColumns(free, anchors[0]?.at ?? 0);
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

function findAnchors(items: readonly Item[]): Anchor[] {
  const anchors: Anchor[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'text' && item.kind !== 'press') return;
    if (item.text.charCodeAt(0) < 48 || !/^(\d|ti|tc|l|nh|ph|m)/i.test(item.text)) return;
    const found = codeInText(item.text);
    if (!found || !isAnchor(items, at, found)) return;
    const next = items[at + 1];
    const title = found.rest || next?.text || '';
    const last = anchors.at(-1);
    if (last?.code === found.code && sameBlockTitle(items, last, at)) return;
    anchors.push({ at, code: found.code, title, length: found.rest ? 1 : 2 });
  });
  return anchors;
}

/** A second mention right after the first is the same anchor («2.3» in one element, «2.3. Rà soát» in the next). */
function sameBlockTitle(items: readonly Item[], last: Anchor, at: number): boolean {
  return at - last.at <= 2 && items[at]?.at.parentElement === items[last.at]?.at.parentElement;
}

/** A code has a title with letters, in the same text or right after it; a score or a number of a list has none. */
function isAnchor(items: readonly Item[], at: number, found: { code: string; rest: string }): boolean {
  const previous = items[at - 1];
  if (previous?.kind === 'text' && previous.text.endsWith(':')) return false;
  if (!found.rest && previous?.kind === 'text' && isPointsLabel(previous.text)) return false;
  const title = found.rest || (items[at + 1]?.kind === 'field' ? '' : (items[at + 1]?.text ?? ''));
  if (!/\p{L}{2}.*\p{L}{2}/u.test(title) || /^(điểm|đ\b)/i.test(title.normalize('NFC'))) return false;
  const label = found.rest ? null : leadingLabel(title.replace(/\(.*\)/, ''));
  return !label || label.meaning === 'title';
}

/** «Điểm tự chấm», «Tối đa»: a number after it is points. */
function isPointsLabel(text: string): boolean {
  const meaning = leadingLabel(text)?.meaning;
  return meaning === 'score' || meaning === 'max' || meaning === 'appraisal';
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
  while (start > 0 && container.contains(items[start - 1]!.at)) start -= 1;
  while (end < items.length && container.contains(items[end]!.at)) end += 1;
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

const PAGE_WIDE = new Set(['body', 'html', 'main', 'header', 'nav']);

/** The largest element around `start`, short of the whole page, that holds none of the neighbours. */
export function climb(start: Element, neighbours: readonly (Element | undefined)[]): Element {
  let at = start;
  for (let parent = at.parentElement; parent; parent = at.parentElement) {
    if (PAGE_WIDE.has(parent.localName)) break;
    if (neighbours.some((neighbour) => neighbour && parent?.contains(neighbour))) break;
    at = parent;
  }
  return at;
}
