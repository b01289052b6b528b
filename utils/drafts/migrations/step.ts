import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** One step of the database's shape, from the version before to `to`. A step is never changed once released. */
export interface Step {
  to: number;
  /** Runs inside the upgrade; an exception undoes it and leaves the database as it was. */
  migrate: (
    database: IDBPDatabase<unknown>,
    transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
  ) => Promise<void>;
}
