import { openDB, type IDBPDatabase } from 'idb';
import { moveAside } from './aside.ts';
import { DatabaseBlockedError } from './failure.ts';
import { STEPS } from './migrations/steps.ts';
import { DATABASE_NAME, type DraftsSchema } from './schema.ts';

export type DraftsDatabase = IDBPDatabase<DraftsSchema>;

/** Milliseconds to wait for the database; an older connection that does not close blocks it. */
const PATIENCE = 5_000;

export const DATABASE_VERSION = STEPS.at(-1)?.to ?? 1;

/**
 * Opens the database of drafts and brings it to the latest version step by step; what cannot be read afterwards is
 * kept aside. The service worker alone keeps and gives drafts; the options page writes them to files and merges such
 * files, and the folder check looks up what was found out about files. `onClosed` is told when the connection was
 * lost. Throws the database's own errors, and `DatabaseBlockedError` where it does not open in time.
 */
export async function openDrafts(onClosed: () => void = () => {}): Promise<DraftsDatabase> {
  const opening = openDB<DraftsSchema>(DATABASE_NAME, DATABASE_VERSION, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      // Each step speaks of the stores of its own time, which the latest types do not know.
      const untyped = database as unknown as IDBPDatabase<unknown>;
      for (const { to, migrate } of STEPS) {
        if (to > oldVersion) await migrate(untyped, transaction as never);
      }
      await moveAside(transaction, new Date().toISOString());
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    giveUp = setTimeout(() => {
      reject(new DatabaseBlockedError('The database did not open.'));
      // Should it open after all, nobody holds this connection any more.
      opening.then(
        (late) => late.close(),
        () => undefined,
      );
    }, PATIENCE);
  });
  try {
    return await Promise.race([opening, timeout]);
  } finally {
    clearTimeout(giveUp);
  }
}
