import { failureOf } from '../../utils/drafts/failure.ts';
import { noteDraftFailure } from './draft-failure.ts';
import { withDrafts } from './drafts-database.ts';
import { knownTabs } from './tab-store.ts';
import { listUnsaved, retryLater, retryUnsaved } from './unsaved.ts';

/** Tries once more to keep what could not be kept, and says in every tab how it went. */
export async function retryEverywhere(): Promise<void> {
  if ((await listUnsaved()).length === 0) return;
  const reason = await withDrafts((database) => retryUnsaved(database, Date.now())).then(
    () => null,
    failureOf,
  );
  if (reason !== null) await retryLater();
  await Promise.all((await knownTabs()).map((tab) => noteDraftFailure(tab, reason)));
}
