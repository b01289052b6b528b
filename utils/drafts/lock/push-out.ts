import { randomBytes } from '../bundle/bytes.ts';
import type { DraftsDatabase } from '../database.ts';

/** Bytes of a record: larger ones the browser keeps outside of the database's own files. */
const RECORD = 32_768;
const RECORDS = 32;
/** How often as much is written: LevelDB writes a file for each four MiB and melts four of them into one. */
const TIMES = 24;
const ENGINE = 'filler';

/**
 * Writes and deletes so much that the database's files, which go on holding what was replaced in them, are written
 * anew without it. Throws the database's errors.
 */
export async function pushOut(database: DraftsDatabase): Promise<void> {
  for (let time = 0; time < TIMES; time += 1) {
    const transaction = database.transaction('facts', 'readwrite', { durability: 'strict' });
    for (let record = 0; record < RECORDS; record += 1) {
      const facts = randomBytes(RECORD);
      void transaction.store.put({ engine: ENGINE, sha256: `${time}/${record}`, facts });
    }
    await transaction.done;
  }
  await database.delete('facts', IDBKeyRange.bound([ENGINE], [ENGINE, []]));
}
