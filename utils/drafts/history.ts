import type { Round } from '../report/report.ts';
import type { DraftsDatabase } from './database.ts';
import type { FieldValue, HistoryEntry } from './history-entry.ts';
import { draftKey, ownersPrefix, placeOf } from './key.ts';
import { isSamePersons } from './ownership.ts';
import type { DraftOwner } from './records.ts';
import { listTexts, writeTexts } from './text-drafts.ts';
import { keepVersion, listVersionsUnder } from './version-store.ts';

/**
 * What was ever kept of the texts of a criterion by the person signed in: the draft, what it replaced, and what the
 * portal was seen to hold; the newest first. `round` is the round in force. Throws the database's errors.
 */
export async function listHistory(
  database: DraftsDatabase,
  owner: DraftOwner,
  criterion: string,
  round: Round | null,
): Promise<HistoryEntry[]> {
  const drafts = (await listTexts(database, owner.portal))
    .filter((draft) => draft.criterion === criterion && isSamePersons(draft, owner, round))
    .map(({ field, value, formatting, writtenAt }): HistoryEntry => ({
      field,
      value,
      formatting,
      writtenAt,
      from: 'draft',
    }));
  const versions = (await listVersionsUnder(database, ownersPrefix(owner))).flatMap((version) => {
    const { key, value, formatting, writtenAt, from = 'typed' } = version;
    const place = placeOf(key);
    const isTheirs = place?.criterion === criterion && isSamePersons({ ...place, writtenAt }, owner, round);
    return isTheirs ? [{ field: place.field, value, formatting, writtenAt, from }] : [];
  });
  const newer = (a: HistoryEntry, b: HistoryEntry) => Date.parse(b.writtenAt) - Date.parse(a.writtenAt);
  return [...drafts, ...versions].sort(newer);
}

/** Keeps what the page showed when the report was sent, at `at` (ISO 8601). Throws the database's errors. */
export async function keepSent(
  database: DraftsDatabase,
  owner: DraftOwner,
  values: readonly FieldValue[],
  at: string,
): Promise<void> {
  await writeTexts(database, async ({ versions }) => {
    for (const { criterion, field, value } of values) {
      if (value.trim() === '') continue;
      const key = draftKey({ kind: 'text', owner, criterion, field, value, writtenAt: at });
      await keepVersion(versions, { key, value, writtenAt: at, from: 'sent' });
    }
  });
}
