import type { DraftsDatabase } from './database.ts';

/** Empties every store at once: drafts, files, earlier versions, the gate's history and what was read of files. */
export async function clearDrafts(database: DraftsDatabase): Promise<void> {
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite', {
    durability: 'strict',
  });
  await Promise.all([
    ...[...database.objectStoreNames].map((name) => transaction.objectStore(name).clear()),
    transaction.done,
  ]);
}
