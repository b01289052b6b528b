import type { IDBPTransaction } from 'idb';
import type * as z from 'zod/mini';
import type { DraftsDatabase } from './database.ts';
import {
  rememberedFileSchema,
  storedFileSchema,
  storedTextSchema,
  storedVersionSchema,
  type Aside,
  type DraftsSchema,
} from './schema.ts';

/** Stores whose records nobody can write anew, with the shape they are to have. */
const READERS = {
  texts: storedTextSchema,
  files: storedFileSchema,
  versions: storedVersionSchema,
  remembered: rememberedFileSchema,
} as const satisfies Partial<Record<keyof DraftsSchema, z.ZodMiniType>>;
const STORES = Object.keys(READERS) as (keyof typeof READERS)[];

type Writing = IDBPTransaction<DraftsSchema, ReturnType<typeof storesWanted>, 'readwrite' | 'versionchange'>;

function storesWanted() {
  return [...STORES, 'blobs' as const, 'aside' as const];
}

/** The bytes that an unreadable record of a file speaks of. */
async function bytesFor(transaction: Writing, record: unknown): Promise<Blob | null> {
  const sha256 = typeof record === 'object' && record !== null && 'sha256' in record ? record.sha256 : null;
  if (typeof sha256 !== 'string') return null;
  return (await transaction.objectStore('blobs').get(sha256))?.blob ?? null;
}

/**
 * Moves every record that cannot be read to a store of its own, as it is and with its bytes, so that nothing written
 * later takes its place. `at` is ISO 8601.
 */
export async function moveAside(transaction: Writing, at: string): Promise<void> {
  for (const store of STORES) {
    let cursor = await transaction.objectStore(store).openCursor();
    while (cursor) {
      const record: unknown = cursor.value;
      if (!READERS[store].safeParse(record).success) {
        const bytes = await bytesFor(transaction, record);
        await transaction.objectStore('aside').add({ store, record, bytes, at });
        await cursor.delete();
      }
      cursor = await cursor.continue();
    }
  }
}

/** The same on an open database. Throws its errors, and then nothing has moved. */
export async function setUnreadAside(database: DraftsDatabase, at: string): Promise<void> {
  const transaction = database.transaction(storesWanted(), 'readwrite', { durability: 'strict' });
  await Promise.all([moveAside(transaction, at), transaction.done]);
}

/** What was put aside, oldest first. */
export async function listAside(database: DraftsDatabase): Promise<Aside[]> {
  return database.getAll('aside');
}
