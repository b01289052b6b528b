import { meaningOf, namesReporter } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import type { Cell, Item, Row } from './page-items.ts';
import { wordsInCell } from './row-reading.ts';

/** A cell at its place in the grid, rowspans from above included. */
export interface PlacedCell {
  cell: Cell;
  column: number;
  /** Hangs down from a row above. */
  carried: boolean;
}

/** Puts the cells of consecutive rows into their columns; feed it the rows of one table in order. */
export function createPlacer(): (row: Row) => PlacedCell[] {
  let hanging: { cell: Cell; column: number; left: number }[] = [];
  return (row) => {
    if (hanging.length === 0 && row.cells.every((cell) => cell.rows === 1)) return inOrder(row);
    const placed: PlacedCell[] = hanging.map(({ cell, column }) => ({ cell, column, carried: true }));
    const taken = new Set<number>();
    for (const { cell, column } of hanging) occupy(taken, column, cell.columns);
    const next = hanging.filter((cell) => cell.left > 1).map((cell) => ({ ...cell, left: cell.left - 1 }));
    let column = 0;
    for (const cell of row.cells) {
      while (taken.has(column)) column += 1;
      placed.push({ cell, column, carried: false });
      if (cell.rows > 1) next.push({ cell, column, left: cell.rows - 1 });
      column += cell.columns;
    }
    hanging = next;
    return placed.sort((a, b) => a.column - b.column);
  };
}

function inOrder(row: Row): PlacedCell[] {
  let next = 0;
  return row.cells.map((cell) => {
    const column = next;
    next += cell.columns;
    return { cell, column, carried: false };
  });
}

function occupy(taken: Set<number>, from: number, columns: number): void {
  for (let column = from; column < from + columns; column += 1) taken.add(column);
}

/**
 * Whether a row is one of headings: it says of two columns at least what they are about, and holds no field and no
 * long text.
 */
export function isHeadingRow(row: Row, items: readonly Item[]): boolean {
  if (row.cells.length < 2 && !row.head) return false;
  for (let i = row.start; i < row.end; i += 1) {
    const kind = items[i]?.kind;
    if (kind === 'field' || kind === 'file') return false;
  }
  const texts = row.cells.map((cell) => wordsInCell(cell, items));
  if (texts.some((text) => text.length > 120)) return false;
  if (row.head) return true;
  const telling = texts.filter((text) => text.length > 1 && meaningOf(text) !== null).length;
  const cellsAreHeadings = row.cells.every((cell) => cell.heading);
  return telling >= 2 && (cellsAreHeadings || telling * 2 > row.cells.length);
}

/** Headings per column, those of two-row headings joined: «Hội đồng thẩm định / Điểm». */
export function headingTexts(rows: readonly PlacedCell[][], items: readonly Item[]): string[] {
  const texts: string[] = [];
  for (const row of rows) {
    for (const { cell, column, carried } of row) {
      const text = carried ? '' : wordsInCell(cell, items);
      for (let at = column; at < column + cell.columns; at += 1) {
        texts[at] = [texts[at], text].filter(Boolean).join(' / ');
      }
    }
  }
  return Array.from(texts, (text) => text ?? '');
}

/** What each column is about, told from all the headings together. */
export function columnMeanings(headings: readonly string[]): (Meaning | null)[] {
  const meanings = headings.map((heading) => meaningOf(heading));
  preferReporter(meanings, headings, 'explanation', 'other');
  const weakMax = meanings.includes('max') ? 'other' : 'max';
  preferReporter(meanings, headings, 'score', weakMax);
  const codes = meanings.flatMap((found, column) => (found === 'code' ? [column] : []));
  const named = codes.find((column) => /^mã/i.test((headings[column] ?? '').normalize('NFC'))) ?? codes[0];
  for (const column of codes) if (column !== named) meanings[column] = 'other';
  if (!meanings.includes('title')) assumeTitle(meanings, headings);
  return meanings;
}

/**
 * Of several columns about the same thing («Điểm», «Điểm tự chấm») the one that names the reporter is meant; the
 * others, standing before it, are taken for `before`.
 */
function preferReporter(
  meanings: (Meaning | null)[],
  headings: readonly string[],
  meaning: Meaning,
  before: Meaning,
): void {
  const columns = meanings.flatMap((found, column) => (found === meaning ? [column] : []));
  if (columns.length < 2) return;
  const own =
    columns.find((column) => namesReporter(headings[column] ?? '')) ??
    columns.find((column) => !/^ghi chú/i.test((headings[column] ?? '').normalize('NFC')));
  for (const column of columns) {
    if (own !== undefined && column !== own && headings[column] !== headings[own]) {
      meanings[column] = column < own ? before : 'other';
    }
  }
}

/** A column without a heading right after the codes is the title. */
function assumeTitle(meanings: (Meaning | null)[], headings: readonly string[]): void {
  const after = meanings.indexOf('code') + 1;
  if (after > 0 && after < headings.length && meanings[after] === null) meanings[after] = 'title';
}
