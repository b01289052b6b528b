import type { Criterion } from './criteria.ts';
import type { Portal } from './portal.ts';
import type { Entry } from './store.ts';
import { findUser, type User } from './users.ts';

/** A line of the table as one person sees it. `sum` is set for groups only, with a decimal comma. */
export interface Row {
  readonly criterion: Criterion;
  readonly depth: number;
  readonly isGroup: boolean;
  readonly entry: Entry;
  readonly sum: string;
  readonly mayEdit: boolean;
  readonly maySendBack: boolean;
  readonly assigneeName: string;
  readonly status: string;
}

/** Every line of the unit's table, in the set's order. */
export function rowsFor(portal: Portal, user: User): Row[] {
  return portal.criteria.all.map((criterion) => {
    const entry = portal.store.entry(user.unit.id, criterion.code);
    const isGroup = portal.criteria.isGroup(criterion.code);
    return {
      criterion,
      depth: portal.criteria.depth(criterion),
      isGroup,
      entry,
      sum: isGroup ? sumOf(portal, user, criterion.code) : '',
      mayEdit: portal.procedure.mayEdit(user, criterion.code),
      maySendBack: user.role === 'leader' && entry.done && portal.procedure.isOpen(user),
      assigneeName: findUser(entry.assignee ?? '')?.name ?? '',
      status: isGroup ? '' : statusOf(entry),
    };
  });
}

/** The sum of what was entered at and below a code, with a decimal comma; what is not a number counts 0. */
export function sumOf(portal: Portal, user: User, code: string): string {
  const scores = portal.criteria.leavesUnder(code).map((leaf) => {
    const score = Number(portal.store.entry(user.unit.id, leaf.code).score.replace(',', '.'));
    return Number.isFinite(score) ? Math.round(score * 100) : 0;
  });
  return decimal(scores.reduce((sum, score) => sum + score, 0) / 100);
}

/** The total of the whole report, with a decimal comma. */
export function totalOf(portal: Portal, user: User): string {
  const sums = portal.criteria.fields.map((field) =>
    Number(sumOf(portal, user, field.code).replace(',', '.')),
  );
  return decimal(Math.round(sums.reduce((total, sum) => total + sum, 0) * 100) / 100);
}

/** A number the Vietnamese way. */
export function decimal(value: number): string {
  return String(value).replace('.', ',');
}

function statusOf(entry: Entry): string {
  if (entry.done) return 'Hoàn thành';
  if (entry.returnNote !== '') return `Trả lại: ${entry.returnNote}`;
  return entry.score === '' && entry.explanation === '' && entry.files.length === 0
    ? 'Chưa nhập'
    : 'Đang nhập';
}
