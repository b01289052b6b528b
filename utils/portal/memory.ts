import type { Criterion } from '../report/criterion.ts';
import type { Taught } from './taught.ts';

/** What the fields of a dialog held for one criterion; null for a field that the dialog did not have. */
export type DialogValues = Pick<Criterion, 'score' | 'explanation' | 'attachments'>;

/** What is remembered across readings of one document. Lives as long as the document does. */
export interface PortalMemory {
  /** Last reading of each criterion, for those that the page shows no longer (tabs, paging). */
  criteria: Map<string, Criterion>;
  /** Values seen in dialogs, for rows that do not show them. */
  dialogs: Map<string, DialogValues>;
  /** The dialog that a row's button opened, until it closes. */
  opened: OpenedDialog | null;
  /** Whose report it was: another person or unit starts afresh. */
  owner: string | null;
  /** Finds what a person has pointed at on this portal; null where nobody has. */
  taught: Taught | null;
}

export interface OpenedDialog {
  code: string;
  /** Whether it has been seen open. */
  seen: boolean;
  /** Whether the last button pressed in it keeps what was entered. */
  saved: boolean;
  /** What was known before, which holds again if the dialog is left without saving. */
  before: DialogValues | undefined;
}

/** A memory for a document met for the first time. */
export function createMemory(): PortalMemory {
  return { criteria: new Map(), dialogs: new Map(), opened: null, owner: null, taught: null };
}

/** Notes that the dialog opened last is no longer there: its values hold only if they were saved. */
export function noteClosed(memory: PortalMemory): void {
  const { opened } = memory;
  if (!opened?.seen) return;
  if (!opened.saved) {
    if (opened.before) memory.dialogs.set(opened.code, opened.before);
    else memory.dialogs.delete(opened.code);
  }
  memory.opened = null;
}

/**
 * Adds criteria seen on other tabs or pages to those read now, in the order of their first appearance, and keeps
 * the present ones. Those of another person or unit are forgotten.
 */
export function mergeCriteria(
  memory: PortalMemory,
  present: readonly Criterion[],
  owner: string | null,
): Criterion[] {
  if (owner !== null) {
    if (memory.owner !== null && memory.owner !== owner) {
      memory.criteria.clear();
      memory.dialogs.clear();
    }
    memory.owner = owner;
  }
  for (const criterion of present) memory.criteria.set(criterion.code, criterion);
  return [...memory.criteria.values()];
}
