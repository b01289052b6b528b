import { failureOf, type DraftFailure } from '../../utils/drafts/failure.ts';
import { noteDraftFailure } from './draft-failure.ts';
import { keepOrSealText } from './letters.ts';
import { knownTabs } from './tab-store.ts';
import { listUnsaved, retryLater, retryUnsaved } from './unsaved.ts';

/**
 * Tries once more to keep what could not be kept, and says in every tab how it went. Gives the reason why some of it
 * still cannot be; null where all is kept.
 */
export async function retryEverywhere(): Promise<DraftFailure | null> {
  if ((await listUnsaved()).length === 0) return null;
  const reason = await retryUnsaved(keepOrSealText).then(() => null, failureOf);
  if (reason !== null) await retryLater();
  await Promise.all((await knownTabs()).map((tab) => noteDraftFailure(tab, reason)));
  return reason;
}
