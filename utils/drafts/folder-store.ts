import type { DraftsDatabase } from './database.ts';
import { storedFolderSchema, type StoredFolder } from './schema.ts';

/** Keeps the list of the folder that was checked last, in place of the one before. */
export async function putLastFolder(
  database: DraftsDatabase,
  folder: Omit<StoredFolder, 'key'>,
): Promise<void> {
  await database.put('folders', { key: 'last', ...folder });
}

/** The folder that was checked last; null where there is none or it cannot be read. */
export async function getLastFolder(database: DraftsDatabase): Promise<StoredFolder | null> {
  const parsed = storedFolderSchema.safeParse(await database.get('folders', 'last'));
  return parsed.success ? parsed.data : null;
}

/** Forgets the folder; what was found out about contents stays. */
export async function dropLastFolder(database: DraftsDatabase): Promise<void> {
  await database.delete('folders', 'last');
}
