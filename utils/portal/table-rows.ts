import { codeInText, upperLevel } from './code-in-text.ts';
import { columnMeanings, createPlacer, headingTexts, isHeadingRow } from './columns.ts';
import type { PlacedCell } from './columns.ts';
import type { Meaning } from './meaning.ts';
import type { Grid, Item, Page, Row } from './page-items.ts';
import { wordsInCell, wordsOf } from './row-reading.ts';
import type { Part, RowReading } from './row-reading.ts';

/** A grid that lists criteria. */
export interface CriteriaTable {
  grid: Grid;
  /** The column that looks like codes only numbers the rows (1, 2, 3…): the codes stand in the titles. */
  numbersRows: boolean;
  rows: RowReading[];
  /** Rows without a code: totals, signatures. Parts as for a criterion, its title among them. */
  others: { row: Row; parts: Part[] }[];
}

interface Heading {
  meanings: (Meaning | null)[];
  /** Columns with a heading, and all of them: there may be one for the scroll bar, or none for the buttons. */
  least: number;
  most: number;
}

interface TableReading {
  table: CriteriaTable;
  /** The headings in force at its end. */
  heading: Heading | null;
}

/** Reads every table of the page that lists criteria; a table without headings may follow one that has them. */
export function readTables(page: Page): CriteriaTable[] {
  const tables: CriteriaTable[] = [];
  let lastHeading: Heading | null = null;
  let readUpTo = -1;
  for (const grid of page.grids) {
    if (grid.start < readUpTo) continue;
    let reading: TableReading = readTable(grid, page.items, lastHeading, false);
    if (reading.table.numbersRows) reading = readTable(grid, page.items, lastHeading, true);
    lastHeading = reading.heading;
    if (reading.table.rows.length === 0) continue;
    tables.push(reading.table);
    readUpTo = grid.end;
  }
  return tables;
}

function readTable(
  grid: Grid,
  items: readonly Item[],
  inherited: Heading | null,
  numbersRows: boolean,
): TableReading {
  const place = createPlacer();
  const table: CriteriaTable = { grid, numbersRows, rows: [], others: [] };
  let headingRows: PlacedCell[][] = [];
  let heading: Heading | null = null;
  for (const row of grid.rows) {
    const placed = place(row);
    if (isHeadingRow(row, items)) {
      headingRows.push(placed);
      const texts = headingTexts(headingRows, items);
      const least = texts.findLastIndex((text) => text !== '') + 1;
      heading = { meanings: columnMeanings(texts), least, most: texts.length };
      continue;
    }
    headingRows = [];
    const known = heading ?? (inherited && fits(placed, inherited) ? inherited : null);
    if (!known || !tells(known.meanings)) continue;
    readRow(row, placed, numbersRows ? withoutCodes(known.meanings) : known.meanings, items, table);
  }
  return { table, heading: heading ?? inherited };
}

function withoutCodes(meanings: readonly (Meaning | null)[]): (Meaning | null)[] {
  return meanings.map((meaning) => (meaning === 'code' ? 'other' : meaning));
}

function fits(placed: readonly PlacedCell[], { least, most }: Heading): boolean {
  const last = placed.at(-1);
  const width = last ? last.column + last.cell.columns : 0;
  return width >= least && width <= most;
}

/** Columns of criteria: what is scored, and something about its score. */
function tells(meanings: readonly (Meaning | null)[]): boolean {
  const has = (...wanted: Meaning[]): boolean => wanted.some((meaning) => meanings.includes(meaning));
  return has('code', 'title') && has('max', 'score', 'explanation', 'files', 'appraisal', 'assignee', 'done');
}

function readRow(
  row: Row,
  placed: readonly PlacedCell[],
  meanings: readonly (Meaning | null)[],
  items: readonly Item[],
  table: CriteriaTable,
): void {
  const named = nameOf(placed, meanings, items);
  const parts = placed
    .filter(({ carried }) => !carried)
    .map(({ cell, column }): Part => {
      const isPanel = !named && cell.columns > 2;
      return {
        meaning: isPanel ? null : (meanings[column] ?? null),
        items: items.slice(cell.start, cell.end),
      };
    });
  if (named?.overNumber) table.numbersRows = true;
  const previous = table.rows.at(-1);
  if (named && named.code !== previous?.code) {
    const anchor = named.titleCell.element;
    const own = items.slice(row.start, row.end);
    table.rows.push({ ...named, elements: [row.element], anchor, parts, items: own });
  } else if (previous && (named || continues(parts))) {
    previous.elements.push(row.element);
    previous.parts.push(...parts);
    previous.items.push(...items.slice(row.start, row.end));
  } else {
    table.others.push({ row, parts });
  }
}

/** A row without a code goes on with the one above where it holds fields or files; «Tổng cộng» does not. */
function continues(parts: readonly Part[]): boolean {
  if (/^(tổng|cộng)/i.test(wordsOf(parts.flatMap((part) => part.items)).normalize('NFC'))) return false;
  return parts.some((part) => part.items.some((item) => item.kind !== 'text'));
}

interface Name {
  code: string;
  title: string;
  upper: boolean;
  /** Found in the title although a plain number stands in the column of codes. */
  overNumber: boolean;
  titleCell: PlacedCell['cell'];
}

/**
 * Of several columns of names («Lĩnh vực», «Tiêu chí», «Tiêu chí thành phần») the one right after the code, else the
 * last that begins with a code of its own.
 */
function titleCellOf(
  placed: readonly PlacedCell[],
  meanings: readonly (Meaning | null)[],
  items: readonly Item[],
  codeCell: PlacedCell | undefined,
): PlacedCell | undefined {
  const titles = placed.filter(({ column }) => meanings[column] === 'title');
  if (titles.length < 2) return titles[0];
  if (codeCell) return titles.find(({ column }) => column > codeCell.column) ?? titles[0];
  const coded = titles.filter(({ cell, carried }) => !carried && codeInText(wordsInCell(cell, items)));
  return coded.at(-1) ?? titles[0];
}

/** Code and title of a row: from their columns, the title's own dotted code before a running number. */
function nameOf(
  placed: readonly PlacedCell[],
  meanings: readonly (Meaning | null)[],
  items: readonly Item[],
): Name | null {
  const under = (meaning: Meaning): PlacedCell | undefined =>
    placed.find(({ column }) => meanings[column] === meaning);
  const codeCell = under('code');
  const titleCell = titleCellOf(placed, meanings, items, codeCell) ?? codeCell;
  if (!titleCell) return null;
  const textOf = ({ cell }: PlacedCell): string => wordsInCell(cell, items);
  const codeText = codeCell ? textOf(codeCell) : '';
  const inCode = codeInText(codeText);
  const titleText = codeCell === titleCell ? codeText : textOf(titleCell);
  if (titleText !== '' && titleCell !== codeCell && !/\p{L}/u.test(titleText)) return null;
  const mayRepeat = !inCode?.code.includes('.') || titleText.includes(inCode.code);
  const inTitle = codeCell === titleCell ? inCode : mayRepeat ? codeInText(titleText) : null;
  const named = (code: string, title: string, upper = false, overNumber = false): Name => ({
    code,
    title,
    upper,
    overNumber,
    titleCell: titleCell.cell,
  });
  if (inTitle && (!inCode || (!inCode.code.includes('.') && inTitle.code.includes('.')))) {
    return named(inTitle.code, inTitle.rest, false, inCode !== null);
  }
  if (inCode) return named(inCode.code, inTitle?.code === inCode.code ? inTitle.rest : titleText);
  const apart = titleCell !== codeCell && codeText !== '';
  const level = upperLevel(apart ? codeText : titleText);
  if (!level || (apart && level.rest !== '')) return null;
  return named(level.code, level.rest || titleText, true);
}
