import type { Secret } from '../bundle/secret.ts';
import type { DraftsDatabase } from '../database.ts';
import { keysOf } from '../lock/sealed-database.ts';
import { storedBackupSchema, type StoredBackup } from '../schema.ts';

/** The folder that backups go to. */
export interface BackupFolder {
  handle: FileSystemDirectoryHandle;
  secret: Secret;
  /** Null before the first backup. */
  written: StoredBackup['written'];
}

/**
 * Keeps the folder, in place of the one before. The key cannot be read out of the database; while drafts are locked
 * it is not kept at all, since it opens what lies in the folder: that of the lock is used then.
 */
export async function putBackupFolder(database: DraftsDatabase, folder: BackupFolder): Promise<void> {
  const { handle, secret, written } = folder;
  const key = keysOf(database) ? null : secret.key;
  const kept = { ...secret, key };
  await database.put('backups', { key: 'folder', name: handle.name, handle, secret: kept, written });
}

/** Notes that all of `fingerprint` was written. */
export async function noteBackup(
  database: DraftsDatabase,
  written: NonNullable<StoredBackup['written']>,
): Promise<void> {
  const transaction = database.transaction('backups', 'readwrite');
  const work = async () => {
    const stored = await transaction.store.get('folder');
    if (stored) await transaction.store.put({ ...stored, written });
  };
  await Promise.all([work(), transaction.done]);
}

/** The folder that was picked; null where none is, or the browser cannot give it back. */
export async function getBackupFolder(database: DraftsDatabase): Promise<BackupFolder | null> {
  const parsed = storedBackupSchema.safeParse(await database.get('backups', 'folder'));
  if (!parsed.success) return null;
  const { handle, secret, written } = parsed.data;
  if (!(handle instanceof FileSystemDirectoryHandle)) return null;
  const locks = keysOf(database)?.secret;
  if (locks) return { handle, secret: locks, written };
  const { key, iterations, salt } = secret;
  if (!(key instanceof CryptoKey)) return null;
  return { handle, secret: { key, iterations, salt }, written };
}

/** Forgets the folder and its key; what was written there stays. */
export async function dropBackupFolder(database: DraftsDatabase): Promise<void> {
  await database.delete('backups', 'folder');
}
