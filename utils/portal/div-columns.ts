import { columnMeanings } from './columns.ts';
import { meaningOf } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import type { Item } from './page-items.ts';
import type { Part } from './row-reading.ts';

/** Columns of a list made of plain elements, told from a row of headings before the first criterion. */
export interface HeadedColumns {
  meanings: (Meaning | null)[];
  headings: string[];
}

const FEWEST = 3;

/** Not by `children`, which a field of that name hides in a form. */
const childrenOf = (element: Element): Element[] => [...element.querySelectorAll(':scope > *')];

/**
 * Finds headings that stand side by side before the first criterion: at least three children of one element that
 * each say what a column is about. Null where there are none.
 */
export function headedColumns(items: readonly Item[], before: number): HeadedColumns | null {
  const telling = items.slice(0, before).filter((item) => item.kind === 'text' && meaningOf(item.text));
  for (const item of telling.slice(-12)) {
    for (const row of [item.element.parentElement, item.element.parentElement?.parentElement]) {
      if (!row || row.childElementCount < FEWEST || row.childElementCount > 20) continue;
      // A form's text may be hidden by a field of that name.
      const headings = childrenOf(row).map((child) => String(child.textContent).replace(/\s+/g, ' ').trim());
      const meanings = columnMeanings(headings);
      if (new Set(meanings.filter(Boolean)).size >= FEWEST) return { meanings, headings };
    }
  }
  return null;
}

/** The parts of a row whose cells stand under those headings, whatever stands around them; null where their number differs. */
export function gridPartsOf(row: Element, items: readonly Item[], columns: HeadedColumns): Part[] | null {
  let cells = childrenOf(row);
  while (cells.length === 1) cells = childrenOf(cells[0]!);
  if (cells.length !== columns.meanings.length) return null;
  return cells.map((cell, column) => ({
    meaning: columns.meanings[column] ?? null,
    items: items.filter((item) => cell.contains(item.at)),
  }));
}
