import type { Round } from '../report/report.ts';
import type { DraftsDatabase } from './database.ts';
import { deleteFile, listFiles, putFile, readFile } from './file-drafts.ts';
import { draftKey, draftSlot } from './key.ts';
import { isSamePersons } from './ownership.ts';
import { fileDraftSchema, type DraftOwner, type TextDraft } from './records.ts';
import type { StoredFile } from './schema.ts';
import { listTexts, moveText } from './text-drafts.ts';

async function adoptFile(database: DraftsDatabase, stored: StoredFile, owner: DraftOwner): Promise<void> {
  const draft = fileDraftSchema.parse({ ...stored, owner });
  const file = draftKey(draft) === stored.key ? null : await readFile(database, stored.key);
  if (!file) return;
  await putFile(database, draft, file);
  await deleteFile(database, stored.key, stored.writtenAt);
}

/**
 * Gives drafts of an unknown account to the person who said «đúng là của tôi». Each is written under its new key
 * before it goes from the old one. Throws the database's errors.
 */
export async function adoptDrafts(
  database: DraftsDatabase,
  keys: readonly string[],
  owner: DraftOwner,
): Promise<void> {
  for (const text of await listTexts(database, owner.portal)) {
    if (keys.includes(text.key)) await moveText(database, text.key, owner);
  }
  for (const file of await listFiles(database, owner.portal)) {
    if (keys.includes(file.key)) await adoptFile(database, file, owner);
  }
}

/**
 * Takes into a text that was just kept what the same person wrote in that field before the round was set: it is
 * the same text under an earlier key, and becomes an earlier version. `round` is the round in force, `now` in
 * milliseconds. Throws the database's errors.
 */
export async function gatherText(
  database: DraftsDatabase,
  draft: TextDraft,
  round: Round | null,
  now: number,
): Promise<void> {
  const key = draftKey(draft);
  for (const other of await listTexts(database, draft.owner.portal)) {
    const inItsPlace = other.key !== key && draftSlot(other) === draftSlot(draft);
    if (inItsPlace && isSamePersons(other, draft.owner, round)) {
      await moveText(database, other.key, draft.owner, now);
    }
  }
}
