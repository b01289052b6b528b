import { adoptDrafts } from '../../utils/drafts/adopt.ts';
import { draftKey } from '../../utils/drafts/key.ts';
import { dropReport } from '../../utils/drafts/drop-report.ts';
import { reportOf } from '../../utils/drafts/report-of.ts';
import { dropDraft } from '../../utils/drafts/kept-drafts.ts';
import { ownership } from '../../utils/drafts/ownership.ts';
import { forgetUnlocked } from '../../utils/messaging/lock-storage.ts';
import { failureOf } from '../../utils/drafts/failure.ts';
import { circumstances } from './circumstances.ts';
import { forgetTold } from './retention.ts';
import { noteDraftFailure } from './draft-failure.ts';
import { emptyDrafts, withDrafts } from './drafts-database.ts';
import { tidyLock } from './letters.ts';
import { draftsOf } from './offers.ts';
import { ownerIn } from './owner.ts';
import { confirm } from './person.ts';
import { refreshAll, refreshTab } from './refresh.ts';
import { changeTab, readTab } from './tab-store.ts';
import { dropUnsaved, listUnsaved } from './unsaved.ts';

/** «Đúng là của tôi»: drafts of an unknown account become those of the person signed in in that tab. */
export async function confirmDrafts(tab: number, keys: readonly string[]): Promise<void> {
  const record = await readTab(tab);
  if (!record) return;
  const { round } = await circumstances(record.portal ?? undefined);
  const owner = ownerIn(record, round);
  if (!owner) return;
  const unknown = (await draftsOf(owner.portal)).drafts
    .filter(({ key, draft }) => keys.includes(key) && ownership(draft, owner, round) === 'unknown')
    .map(({ key }) => key);
  if (owner.account === null) {
    // Nobody to give them to: they are this tab's as long as it is open.
    await changeTab(tab, (before) => confirm(before, owner, unknown));
  } else {
    const reason = await withDrafts((database) => adoptDrafts(database, unknown, owner)).then(
      () => null,
      failureOf,
    );
    if (reason !== null) await noteDraftFailure(tab, reason);
  }
  await refreshTab(tab);
}

/** The person let go of a draft. */
export async function dropOnClick(tab: number, key: string): Promise<void> {
  await dropUnsaved(key);
  await withDrafts((database) => dropDraft(database, key));
  await refreshTab(tab);
}

/** The person emptied everything on the options page. */
export async function dropEverything(): Promise<void> {
  for (const draft of await listUnsaved()) await dropUnsaved(draftKey(draft));
  await emptyDrafts();
  await forgetUnlocked();
  await forgetTold();
  await refreshAll();
}

/** The lock was turned, opened or closed on the options page. */
export async function lockChanged(): Promise<void> {
  await tidyLock();
  await refreshAll();
}

/** The person deleted all that is kept of one report (`reportOf`) on the options page. */
export async function dropOneReport(report: string): Promise<void> {
  for (const draft of await listUnsaved()) {
    if (reportOf(draft.owner) === report) await dropUnsaved(draftKey(draft));
  }
  await withDrafts((database) => dropReport(database, report));
  await forgetTold(report);
  await refreshAll();
}
