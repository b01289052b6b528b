import { openDrafts, type DraftsDatabase } from '../../utils/drafts/database.ts';

/** The open connection; a new worker opens its own. */
let connection: Promise<DraftsDatabase> | null = null;

function forget(): void {
  connection = null;
}

/** Runs work on the database of drafts. A failed opening is tried anew the next time. Throws its errors. */
export async function withDrafts<Result>(
  work: (database: DraftsDatabase) => Promise<Result>,
): Promise<Result> {
  connection ??= openDrafts(forget);
  let database: DraftsDatabase;
  try {
    database = await connection;
  } catch (error) {
    forget();
    throw error;
  }
  try {
    return await work(database);
  } catch (error) {
    // A connection that was closed under us says InvalidStateError for ever.
    if (error instanceof DOMException && error.name === 'InvalidStateError') forget();
    throw error;
  }
}
