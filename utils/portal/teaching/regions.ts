import type { PortalProfile } from '../../packs/profile.ts';
import { holds } from '../across-roots.ts';
import type { Item, Page } from '../page-items.ts';
import { withAncestors } from './roots.ts';

type Reaches = PortalProfile['reaches'];

/** What belongs to one criterion: its row, and the items in it, or up to the next row. */
export interface Region {
  row: Element;
  items: Item[];
}

/** Divides the items of a page among these rows; a row without any is left out. */
export function regionsOf(page: Page, rows: readonly Element[], reaches: Reaches): Region[] {
  const known = new Set(rows);
  const regions = new Map<Element, Region>();
  let current: Region | null = null;
  for (const item of page.items) {
    const row = withAncestors(item.at).find((element) => known.has(element));
    if (row) {
      current = regions.get(row) ?? { row, items: [] };
      regions.set(row, current);
    } else if (reaches === 'row' || !current || !standsBeside(current.row, item.at)) {
      current = null;
    }
    current?.items.push(item);
  }
  return [...regions.values()];
}

/** Behind the last row there is no next one: it reaches as far as what is around it. */
function standsBeside(row: Element, element: Element): boolean {
  return row.parentElement !== null && holds(row.parentElement, element);
}

/** Those elements that belong to each row, in the page's order; what holds a row belongs to none. */
export function elementsByRow(
  elements: readonly Element[],
  rows: readonly Element[],
  reaches: Reaches,
): Map<Element, Element[]> {
  const known = new Set(rows);
  const byRow = new Map<Element, Element[]>();
  const add = (row: Element | undefined, element: Element): void => {
    if (row && !holds(element, row)) byRow.set(row, [...(byRow.get(row) ?? []), element]);
  };
  if (reaches === 'row') {
    for (const element of elements)
      add(
        withAncestors(element).find((one) => known.has(one)),
        element,
      );
    return byRow;
  }
  let current: Element | undefined;
  for (const element of [...new Set([...rows, ...elements])].sort(inPageOrder)) {
    if (known.has(element)) current = element;
    else add(current, element);
  }
  return byRow;
}

function inPageOrder(a: Element, b: Element): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
