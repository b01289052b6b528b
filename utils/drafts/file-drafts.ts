import type { DraftsDatabase } from './database.ts';
import { draftKey } from './key.ts';
import { bytesKept, bytesToKeep } from './lock/sealed-database.ts';
import type { FileDraft } from './records.ts';
import { storedFileSchema, type StoredFile } from './schema.ts';
import { whole } from './whole.ts';

/**
 * Keeps a chosen file: its bytes under their hash, beside them whose it is. Resolves once both are on disk; throws
 * the database's errors, and then neither was kept.
 */
export async function putFile(database: DraftsDatabase, draft: FileDraft, blob: Blob): Promise<string> {
  const key = draftKey(draft);
  const bytes = await bytesToKeep(database, blob);
  const transaction = database.transaction(['files', 'blobs'], 'readwrite', { durability: 'strict' });
  await Promise.all([
    transaction.objectStore('files').put({ ...draft, key, portal: draft.owner.portal }),
    transaction.objectStore('blobs').put({ sha256: draft.sha256, blob: bytes }),
    transaction.done,
  ]);
  return key;
}

/** The file drafts kept for one portal, without their bytes, whoever's they are. */
export async function listFiles(database: DraftsDatabase, portal: string): Promise<StoredFile[]> {
  const records = await database.getAllFromIndex('files', 'portal', portal);
  return records.flatMap((record) => {
    const parsed = storedFileSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The file of a draft under the name it was chosen by; null where it is not kept (any more). */
export async function readFile(database: DraftsDatabase, key: string): Promise<File | null> {
  const record = storedFileSchema.safeParse(await database.get('files', key));
  if (!record.success) return null;
  const stored = await database.get('blobs', record.data.sha256);
  if (!stored) return null;
  const bytes = await bytesKept(database, stored.blob);
  return new File([bytes], record.data.name, { type: bytes.type });
}

/**
 * Forgets a file draft, and its bytes where no other draft has the same. With `writtenAt`, only where it was not
 * chosen again since then.
 */
export async function deleteFile(database: DraftsDatabase, key: string, writtenAt?: string): Promise<void> {
  const transaction = database.transaction(['files', 'blobs'], 'readwrite', { durability: 'strict' });
  const work = async () => {
    const files = transaction.objectStore('files');
    const record = storedFileSchema.safeParse(await files.get(key));
    if (writtenAt !== undefined && (!record.success || record.data.writtenAt !== writtenAt)) return;
    await files.delete(key);
    if (!record.success) return;
    const { sha256 } = record.data;
    if ((await files.index('sha256').count(sha256)) === 0)
      await transaction.objectStore('blobs').delete(sha256);
  };
  await whole(transaction, work);
}
