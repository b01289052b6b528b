import * as z from 'zod/mini';
import type { DraftsDatabase } from './database.ts';
import { placeOf } from './key.ts';
import { draftOwnerSchema } from './records.ts';
import { reportOf } from './report-of.ts';
import { whole } from './whole.ts';

const ownedSchema = z.looseObject({ owner: draftOwnerSchema });
const hashedSchema = z.looseObject({ sha256: z.string() });
const keyedSchema = z.looseObject({ key: z.string() });

/** Whether a record is of a report: by its owner, or, of a version, by the key of its text. */
function isOf(record: unknown, report: string): boolean {
  const owned = ownedSchema.safeParse(record);
  if (owned.success) return reportOf(owned.data.owner) === report;
  const keyed = keyedSchema.safeParse(record);
  const place = keyed.success ? placeOf(keyed.data.key) : null;
  return place !== null && reportOf(place.owner) === report;
}

/**
 * Deletes everything that is kept of one report (`reportOf`): texts, earlier versions, files, what was remembered of
 * them, the gate's history, what the portal was seen to have; and bytes and facts that no other draft speaks of. All
 * or nothing; throws the database's errors.
 */
export async function dropReport(database: DraftsDatabase, report: string): Promise<void> {
  const owned = ['texts', 'versions', 'files', 'remembered', 'gates', 'seen'] as const;
  const transaction = database.transaction([...owned, 'blobs', 'facts'], 'readwrite', {
    durability: 'strict',
  });
  const work = async () => {
    const gone = new Set<string>();
    for (const name of owned) {
      let cursor = await transaction.objectStore(name).openCursor();
      while (cursor) {
        if (isOf(cursor.value, report)) {
          const hashed = hashedSchema.safeParse(cursor.value);
          if (hashed.success) gone.add(hashed.data.sha256);
          await cursor.delete();
        }
        cursor = await cursor.continue();
      }
    }
    const files = transaction.objectStore('files').index('sha256');
    const remembered = (await transaction.objectStore('remembered').getAll()).map(({ sha256 }) => sha256);
    const forgotten = new Set<string>();
    for (const sha256 of gone) {
      if ((await files.count(sha256)) > 0) continue;
      await transaction.objectStore('blobs').delete(sha256);
      if (remembered.includes(sha256)) continue;
      forgotten.add(sha256);
    }
    if (forgotten.size === 0) return;
    let facts = await transaction.objectStore('facts').openCursor();
    while (facts) {
      if (forgotten.has(facts.value.sha256)) await facts.delete();
      facts = await facts.continue();
    }
  };
  await whole(transaction, work);
}
