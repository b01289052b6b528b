import type { DelimitedRow } from '../../text/delimited.ts';
import { packProblem, type PackProblem } from '../problem.ts';
import { columnLetter, fieldOfHeading, isSerial, NEEDED, type ColumnField } from './columns.ts';

/** Rows above the headings: name of the annex, a decision's number. */
const MOST_ABOVE = 15;

export interface Headings {
  /** Index of the row of headings. */
  row: number;
  /** Index of the column of each field that the table has. */
  columns: Partial<Record<ColumnField, number>>;
  /** Headings that are there twice, and columns that are not read. */
  problems: PackProblem[];
  warnings: PackProblem[];
}

function headingsIn({ cells, line }: DelimitedRow, row: number): Headings {
  const found: Headings = { row, columns: {}, problems: [], warnings: [] };
  const hasCodes = cells.some((heading) => fieldOfHeading(heading) === 'code' && !isSerial(heading));
  for (const [index, heading] of cells.entries()) {
    if (heading === '') continue;
    const at = { line, column: columnLetter(index) };
    const field = hasCodes && isSerial(heading) ? null : fieldOfHeading(heading);
    if (field === null) found.warnings.push(packProblem('column-unused', '', { value: heading, at }));
    else if (field in found.columns)
      found.problems.push(packProblem('heading-twice', '', { value: heading, at }));
    else found.columns[field] = index;
  }
  return found;
}

/** The row of headings and what its columns are; null where no row has all that is needed. */
export function findHeadings(rows: readonly DelimitedRow[]): Headings | null {
  for (const [index, row] of rows.slice(0, MOST_ABOVE).entries()) {
    const headings = headingsIn(row, index);
    if (NEEDED.every((field) => field in headings.columns)) return headings;
  }
  return null;
}
