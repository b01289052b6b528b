import type { Portal } from '../portal.ts';
import { rowsFor, totalOf, type Row } from '../rows.ts';
import type { StoredFile } from '../store.ts';
import { staffOf, type User } from '../users.ts';

/** A stored file as the browser sees it. */
export interface FileView {
  readonly id: string;
  readonly name: string;
}

/** A line of the table as the browser sees it. */
export interface RowView {
  readonly code: string;
  readonly title: string;
  readonly maxScore: number;
  readonly isGroup: boolean;
  readonly depth: number;
  readonly sum: string;
  readonly score: string;
  readonly explanation: string;
  readonly files: readonly FileView[];
  readonly appraisedScore: string;
  readonly assignee: string;
  readonly status: string;
  readonly mayEdit: boolean;
  readonly maySendBack: boolean;
}

/** All that the single page shows. */
export interface ReportView {
  readonly isLeader: boolean;
  readonly isOpen: boolean;
  readonly isSent: boolean;
  readonly total: string;
  readonly summary: FileView | null;
  readonly staff: readonly { id: string; name: string }[];
  readonly tabs: readonly { code: string; title: string; rows: readonly RowView[] }[];
}

/** The report of the person's unit, as JSON for the single page. */
export function reportView(portal: Portal, user: User): ReportView {
  const { summary, submittedAt } = portal.procedure.report(user);
  const rows = rowsFor(portal, user);
  return {
    isLeader: user.role === 'leader',
    isOpen: portal.procedure.isOpen(user),
    isSent: submittedAt !== null,
    total: totalOf(portal, user),
    summary: summary && fileView(summary),
    staff: staffOf(user.unit).map(({ id, name }) => ({ id, name })),
    tabs: portal.criteria.fields.map(({ code, title }) => {
      const codes = new Set(portal.criteria.under(code).map((one) => one.code));
      return { code, title, rows: rows.filter((row) => codes.has(row.criterion.code)).map(rowView) };
    }),
  };
}

function rowView(row: Row): RowView {
  const { criterion, entry, isGroup, depth, sum, status, mayEdit, maySendBack } = row;
  return {
    code: criterion.code,
    title: criterion.title,
    maxScore: criterion.maxScore,
    score: entry.score,
    explanation: entry.explanation,
    files: entry.files.map(fileView),
    appraisedScore: entry.appraisedScore,
    assignee: entry.assignee ?? '',
    isGroup,
    depth,
    sum,
    status,
    mayEdit,
    maySendBack,
  };
}

function fileView({ id, name }: StoredFile): FileView {
  return { id, name };
}
