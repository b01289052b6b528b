import type { FileFacts } from '../evidence/facts.ts';
import type { DraftsDatabase } from './database.ts';
import { storedFactsSchema } from './schema.ts';

/** Keeps what the engine of that version found out about a file. */
export async function putFacts(database: DraftsDatabase, engine: string, facts: FileFacts): Promise<void> {
  await database.put('facts', { engine, sha256: facts.sha256, facts });
}

/** What the engine of that version knows of a content, to be parsed; null where it never saw it. */
export async function getFacts(database: DraftsDatabase, engine: string, sha256: string): Promise<unknown> {
  const parsed = storedFactsSchema.safeParse(await database.get('facts', [engine, sha256]));
  return parsed.success ? parsed.data.facts : null;
}

/** Forgets what engines other than these found: it would never be asked for again. */
export async function dropOtherEngines(database: DraftsDatabase, engines: readonly string[]): Promise<void> {
  const transaction = database.transaction('facts', 'readwrite');
  const work = async () => {
    let cursor = await transaction.store.openCursor();
    while (cursor) {
      if (!engines.includes(cursor.value.engine)) await cursor.delete();
      cursor = await cursor.continue();
    }
  };
  await Promise.all([work(), transaction.done]);
}
