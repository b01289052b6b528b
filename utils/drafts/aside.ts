import type { IDBPTransaction, StoreNames } from 'idb';
import type * as z from 'zod/mini';
import type { DraftsDatabase } from './database.ts';
import { isSealedRecord } from './lock/seal-record.ts';
import {
  rememberedFileSchema,
  storedFileSchema,
  storedTextSchema,
  storedVersionSchema,
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

type Upgrade = IDBPTransaction<DraftsSchema, StoreNames<DraftsSchema>[], 'versionchange'>;

/** The bytes that an unreadable record of a file speaks of. */
async function bytesFor(transaction: Upgrade, record: unknown): Promise<Blob | null> {
  const sha256 = typeof record === 'object' && record !== null && 'sha256' in record ? record.sha256 : null;
  if (typeof sha256 !== 'string') return null;
  return (await transaction.objectStore('blobs').get(sha256))?.blob ?? null;
}

/**
 * Moves every record that cannot be read to a store of its own, as it is and with its bytes, so that nothing written
 * later takes its place. `at` is ISO 8601.
 */
export async function moveAside(transaction: Upgrade, at: string): Promise<void> {
  for (const store of STORES) {
    let cursor = await transaction.objectStore(store).openCursor();
    while (cursor) {
      const record: unknown = cursor.value;
      // One that is sealed cannot be looked at before it is opened.
      if (!isSealedRecord(record) && !READERS[store].safeParse(record).success) {
        const bytes = await bytesFor(transaction, record);
        await transaction.objectStore('aside').add({ store, record, bytes, at });
        await cursor.delete();
      }
      cursor = await cursor.continue();
    }
  }
}

/** How many records lie aside. */
export function countAside(database: DraftsDatabase): Promise<number> {
  return database.count('aside');
}
