import { keepSent, listHistory } from '../../utils/drafts/history.ts';
import type { FieldValue, HistoryEntry } from '../../utils/drafts/history-entry.ts';
import { putText } from '../../utils/drafts/text-drafts.ts';
import { withDrafts } from './drafts-database.ts';
import { keepOrSeal } from './letters.ts';
import { draftsOf } from './offers.ts';
import { ownIn, reportIn } from './own-drafts.ts';
import { portalField, portalValuesOf } from './portal-values.ts';
import { refreshTab } from './refresh.ts';
import { changeTab } from './tab-store.ts';

/** What was ever kept of the texts of a criterion by the person signed in in a tab; nothing where it cannot be read. */
export async function historyOf(tab: number, criterion: string): Promise<HistoryEntry[]> {
  const here = await reportIn(tab);
  if (!here) return [];
  const { owner, round } = here;
  return await withDrafts((database) => listHistory(database, owner, criterion, round)).catch(() => []);
}

/** Keeps what the page in a tab shows, as what was sent. Where the disk is full the report is sent all the same. */
export async function noteSent(tab: number): Promise<void> {
  const here = await reportIn(tab);
  if (!here) return;
  const { record, owner } = here;
  const shown = (record.state.report?.criteria ?? []).flatMap(
    ({ code, score, explanation }): FieldValue[] => [
      { criterion: code, field: 'score', value: score ?? '' },
      { criterion: code, field: 'explanation', value: explanation ?? '' },
    ],
  );
  const at = new Date().toISOString();
  await keepOrSeal({ kind: 'sent', owner, values: shown, at }, null, (database) =>
    keepSent(database, owner, shown, at),
  ).catch(() => undefined);
}

/** All texts kept for the person signed in in a tab, those that the disk did not take among them. */
export async function keptTextsOf(tab: number): Promise<FieldValue[]> {
  const here = await reportIn(tab);
  if (!here) return [];
  return ownIn(here, (await draftsOf(here.owner.portal)).drafts).flatMap(({ draft }) => {
    if (draft.kind === 'file') return [];
    const { criterion, field, value } = draft;
    return [{ criterion, field, value }];
  });
}

/**
 * Makes a text that was put into the page and taken out again a draft as before: offered beside what the portal holds.
 * Returns whether it could be kept.
 */
export async function offerAgain(
  tab: number,
  { criterion, field, value, formatting }: FieldValue,
): Promise<boolean> {
  const here = await reportIn(tab);
  if (!here) return false;
  const { record, owner } = here;
  const base = (await portalValuesOf(tab, record.document))[portalField(criterion, field)];
  const writtenAt = new Date().toISOString();
  const kept = await withDrafts((database) =>
    putText(database, { kind: 'text', owner, criterion, field, value, formatting, writtenAt, base }),
  ).catch(() => null);
  if (kept === null) return false;
  await changeTab(tab, (before) => ({
    ...before,
    typedHere: before.typedHere.filter((key) => key !== kept),
  }));
  await refreshTab(tab);
  return true;
}
