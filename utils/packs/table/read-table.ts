import * as z from 'zod/mini';
import { parentCode } from '../../report/code.ts';
import { readDelimited } from '../../text/delimited.ts';
import { criteriaProblems } from '../check-criteria.ts';
import { sumWarnings } from '../check-sums.ts';
import { isTooLarge } from '../load.ts';
import { packSchema, type CriterionStandard } from '../pack.ts';
import { packProblem, type PackProblem } from '../problem.ts';
import { shapeProblems } from '../shape-problems.ts';
import { columnLetter, type ColumnField } from './columns.ts';
import { findHeadings } from './find-headings.ts';
import { readRow } from './read-row.ts';

/** The criteria of a table as far as its rows could be read, with what is wrong and what should be looked at. */
export interface TableReading {
  criteria: CriterionStandard[];
  problems: PackProblem[];
  warnings: PackProblem[];
}

const nothing = (...problems: PackProblem[]): TableReading => ({ criteria: [], problems, warnings: [] });

/** The nearest code above that the table has: 2.3 for 2.3.1, or 2. */
function parentIn(codes: ReadonlySet<string>, code: string): string | null {
  let above = parentCode(code);
  while (above !== null && !codes.has(above)) above = parentCode(above);
  return above;
}

function withParents(rows: readonly CriterionStandard[]): CriterionStandard[] {
  const codes = new Set(rows.map(({ code }) => code));
  return rows.map((row) => ({ ...row, parent: row.parent ?? parentIn(codes, row.code) }));
}

/**
 * Reads a criteria set from a table that was saved as CSV or copied from a spreadsheet. Every problem and warning
 * that concerns a row says its line and column. Never throws.
 */
export function readTable(text: string): TableReading {
  if (isTooLarge(text)) return nothing(packProblem('too-large', ''));
  const { rows, openQuote } = readDelimited(text);
  if (openQuote !== null) {
    return nothing(packProblem('quote-open', '', { at: { line: openQuote, column: null } }));
  }
  const headings = findHeadings(rows);
  if (!headings) return nothing(packProblem('no-headings', ''));
  const width = rows[headings.row]?.cells.length ?? 0;
  const problems = [...headings.problems];
  const read: { criterion: CriterionStandard; line: number }[] = [];
  for (const { cells, line } of rows.slice(headings.row + 1)) {
    if (cells.slice(width).some((cell) => cell !== '')) {
      problems.push(packProblem('cells-over', '', { at: { line, column: columnLetter(width) } }));
      continue;
    }
    const row = readRow({ cells, line }, headings.columns);
    problems.push(...row.problems);
    if (row.criterion) read.push({ criterion: row.criterion, line });
  }
  const criteria = withParents(read.map(({ criterion }) => criterion));
  const inTable = (problem: PackProblem): PackProblem => {
    const [index = '', field = ''] = problem.where.split('.').slice(1);
    const line = read[Number(index)]?.line;
    const column = headings.columns[field as ColumnField] ?? null;
    if (line === undefined) return problem;
    return { ...problem, where: field, at: { line, column: column === null ? null : columnLetter(column) } };
  };
  const shape = z.safeParse(z.pick(packSchema, { criteria: true }), { criteria });
  const misfits = shape.success
    ? criteriaProblems(criteria)
    : shapeProblems(shape.error.issues, { criteria });
  const byLine = (a: PackProblem, b: PackProblem) => (a.at?.line ?? 0) - (b.at?.line ?? 0);
  return {
    criteria,
    problems: [...problems, ...misfits.map(inTable)].sort(byLine),
    warnings: [...headings.warnings, ...sumWarnings(criteria).map(inTable)].sort(byLine),
  };
}
