import { compareCodes } from '../../utils/report/code.ts';
import { OUTCOMES, type Outcome } from '../../utils/report/finding.ts';
import { fold } from '../../utils/text/fold.ts';
import { asksSomething } from '../shared/findings.ts';
import type { Column, Filter, FolderRow } from './model.ts';

const byText = new Intl.Collator('vi', { numeric: true }).compare;

/** Criteria in a reader's order, files without one last. */
function byCriterion(a: FolderRow, b: FolderRow): number {
  const [left, right] = [a.criteria[0], b.criteria[0]];
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined);
  return compareCodes(left, right);
}

const rank = ({ outcome }: FolderRow) => (outcome === null ? OUTCOMES.length : OUTCOMES.indexOf(outcome));
const toDo = ({ findings }: FolderRow) => findings.filter(({ outcome }) => asksSomething(outcome)).length;
/** Names that are to be changed come first. */
const renamed = ({ names, name }: FolderRow) => names.filter((proposed) => proposed.name !== name).length;

const COMPARE: Record<Column, (a: FolderRow, b: FolderRow) => number> = {
  criterion: byCriterion,
  name: (a, b) => byText(a.name, b.name),
  outcome: (a, b) => rank(a) - rank(b),
  findings: (a, b) => toDo(b) - toDo(a),
  copy: (a, b) => renamed(b) - renamed(a),
};

/** Rows in the order of a column; where that leaves two alike, by criterion and by path. */
export function sortRows(
  rows: readonly FolderRow[],
  { column, descending }: { column: Column; descending: boolean },
): FolderRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort(
    (a, b) => sign * COMPARE[column](a, b) || byCriterion(a, b) || byText(a.path, b.path),
  );
}

/** Rows that a filter lets through; letters count alike with and without accents. */
export function filterRows(rows: readonly FolderRow[], { outcome, criterion, text }: Filter): FolderRow[] {
  const sought = fold(text).trim();
  return rows.filter((row) => {
    if (outcome !== null && row.outcome !== outcome) return false;
    if (criterion === '' && row.criteria.length > 0) return false;
    if (criterion && !row.criteria.includes(criterion)) return false;
    if (sought === '') return true;
    const said = row.findings.map(({ message, remedy }) => `${message} ${remedy ?? ''}`);
    return fold([row.path, ...said].join(' ')).includes(sought);
  });
}

/** How many files have come to each outcome. */
export function countRows(rows: readonly FolderRow[]): Map<Outcome, number> {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of rows) if (outcome !== null) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return counts;
}

/** How many copies with conforming names could be written. */
export function countCopies(rows: readonly FolderRow[]): number {
  return rows.reduce(
    (sum, { accepted, here, step, names }) =>
      accepted && here && step === 'done' ? sum + names.filter(({ name }) => name !== null).length : sum,
    0,
  );
}
