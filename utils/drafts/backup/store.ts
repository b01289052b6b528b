import type { Secret } from '../bundle/secret.ts';
import type { DraftsDatabase } from '../database.ts';
import { storedBackupSchema, type StoredBackup } from '../schema.ts';

/** The folder that backups go to. */
export interface BackupFolder {
  handle: FileSystemDirectoryHandle;
  secret: Secret;
  /** Null before the first backup. */
  written: StoredBackup['written'];
}

/** Keeps the folder, in place of the one before. The key cannot be read out of the database. */
export async function putBackupFolder(database: DraftsDatabase, folder: BackupFolder): Promise<void> {
  const { handle, secret, written } = folder;
  await database.put('backups', { key: 'folder', name: handle.name, handle, secret, written });
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
  const { key, iterations, salt } = secret;
  if (!(handle instanceof FileSystemDirectoryHandle) || !(key instanceof CryptoKey)) return null;
  return { handle, secret: { key, iterations, salt }, written };
}

/** Forgets the folder and its key; what was written there stays. */
export async function dropBackupFolder(database: DraftsDatabase): Promise<void> {
  await database.delete('backups', 'folder');
}
