import type { CriterionStandard } from '../pack.ts';
import { packProblem, type PackProblem } from '../problem.ts';
import { columnLetter, type ColumnField } from './columns.ts';
import { readCode, readFlag, readList, readPoints, type Read } from './read-cell.ts';

/** Reads one row; null with the problems where any cell cannot be read. A parent that is not stated is null. */
export function readRow(
  { cells, line }: { cells: readonly string[]; line: number },
  columns: Partial<Record<ColumnField, number>>,
): { criterion: CriterionStandard | null; problems: PackProblem[] } {
  const problems: PackProblem[] = [];
  const cell = (field: ColumnField) => cells[columns[field] ?? -1] ?? '';
  const use = <Value>(field: ColumnField, read: Read<Value>): Value | null => {
    if (read.ok) return read.value;
    const at = { line, column: columnLetter(columns[field] ?? 0) };
    problems.push(packProblem(read.reason, field, { value: cell(field), at }));
    return null;
  };
  const code = use('code', readCode(cell('code')));
  const title = use(
    'title',
    cell('title') === ''
      ? { ok: false, reason: 'missing' }
      : { ok: true, value: cell('title').replace(/\s+/g, ' ') },
  );
  const maxScore = use('maxScore', readPoints(cell('maxScore')));
  const minScore = cell('minScore') === '' ? 0 : use('minScore', readPoints(cell('minScore')));
  const parent = cell('parent') === '' ? null : use('parent', readCode(cell('parent')));
  const measured = use('measured', readFlag(cell('measured')));
  const officeForms = use('officeForms', readFlag(cell('officeForms')));
  if (problems.length > 0 || code === null || title === null || maxScore === null) {
    return { criterion: null, problems };
  }
  const criterion = {
    code,
    title,
    maxScore,
    parent,
    evidence: readList(cell('evidence')),
    ...(minScore && { minScore }),
    ...(measured && { measured }),
    ...(officeForms && { officeForms }),
  };
  return { criterion, problems };
}
