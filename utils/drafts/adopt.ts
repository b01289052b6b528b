import type { DraftsDatabase } from './database.ts';
import { deleteFile, listFiles, putFile, readFile } from './file-drafts.ts';
import { draftKey } from './key.ts';
import { fileDraftSchema, textDraftSchema, type DraftOwner } from './records.ts';
import type { StoredFile, StoredText } from './schema.ts';
import { addVersion, deleteText, listTexts, putText } from './text-drafts.ts';

async function adoptText(database: DraftsDatabase, stored: StoredText, owner: DraftOwner): Promise<void> {
  const draft = textDraftSchema.parse({ ...stored, owner });
  const target = draftKey(draft);
  if (target === stored.key) return;
  const own = (await listTexts(database, owner.portal)).find(({ key }) => key === target);
  // What was written last is the draft; the other one stays as an earlier version of it.
  const older = own && own.writtenAt > draft.writtenAt ? draft : own;
  if (older) {
    await addVersion(database, { key: target, value: older.value, writtenAt: older.writtenAt });
  }
  if (older !== draft) await putText(database, draft);
  await deleteText(database, stored.key, stored.writtenAt);
}

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
    if (keys.includes(text.key)) await adoptText(database, text, owner);
  }
  for (const file of await listFiles(database, owner.portal)) {
    if (keys.includes(file.key)) await adoptFile(database, file, owner);
  }
}
