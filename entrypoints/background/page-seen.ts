import { settleDraft } from '../../utils/drafts/kept-drafts.ts';
import { settledDrafts, type PortalValues } from '../../utils/drafts/settled.ts';
import type { FromPage } from '../../utils/messaging/protocol.ts';
import { announcedRound } from '../../utils/portal/round-banner.ts';
import { circumstances } from './circumstances.ts';
import { arrive } from './documents.ts';
import { withDrafts } from './drafts-database.ts';
import { draftsOf } from './offers.ts';
import { documentsElsewhere } from './elsewhere.ts';
import { confirmSent } from './outcome.ts';
import { ownerIn } from './owner.ts';
import { followPerson, mayBeAnother } from './person.ts';
import { forgetPortalValues, notePortalValues } from './portal-values.ts';
import { refreshTab } from './refresh.ts';
import { changeTab, readTab, type TabRecord } from './tab-store.ts';
import { retryEverywhere } from './retry.ts';
import { readSessionEnd } from './session-end.ts';
import { noteUpload, uploadedBytes } from './upload-speed.ts';
import { noteSeenIn } from './seen-criteria.ts';
import { teachDocument } from './teaching.ts';

type PageSeen = Extract<FromPage, { type: 'page-seen' }>;

/** More criteria than any report has; a page that shows more would have the machine stand still. */
const MOST_CRITERIA = 2_000;

/** What a page shows, as far as it can be a report. */
function asReport(seen: PageSeen): Pick<PageSeen, 'recognised' | 'reason' | 'report'> {
  const { recognised, reason, report } = seen;
  if (report && report.criteria.length > MOST_CRITERIA)
    return { recognised: false, reason: 'too-many', report: null };
  return { recognised, reason, report: recognised ? withRound(seen) : null };
}

/** Lets go of the drafts that the portal was seen to hold. What cannot be deleted now is deleted another time. */
async function settle(record: TabRecord, values: PortalValues): Promise<void> {
  const { report } = record.state;
  if (!report || record.portal === null || values.length === 0) return;
  const { round } = await circumstances(record.portal);
  const owner = ownerIn(record, round);
  if (!owner) return;
  const { drafts } = await draftsOf(owner.portal);
  const settled = new Set(settledDrafts(drafts, report, values, owner, round));
  if (settled.size === 0) return;
  const elsewhere = await documentsElsewhere(record);
  await withDrafts(async (database) => {
    for (const kept of drafts) if (settled.has(kept.key)) await settleDraft(database, kept, elsewhere);
  }).catch(() => undefined);
}

/** What of a reading the portal is known to keep. Texts may be an echo of what was posted; files are listed. */
function portalValues({ fresh, fromPortal = [] }: PageSeen, mayEcho: boolean): PortalValues {
  if (mayEcho) return fresh ? 'files' : [];
  return fresh ? 'all' : fromPortal;
}

/** The report with the round that the page announces. */
function withRound({ report, datedTexts = [] }: PageSeen): PageSeen['report'] {
  return report && { ...report, announcedRound: report.announcedRound ?? announcedRound(datedTexts) };
}

/** Milliseconds before its end in which a session is looked at again: working on may have made it longer. */
const NEARLY_OVER = 5 * 60_000;

/** Whether the session is to be looked at: once a document, since a page that counts down changes every second. */
function mayEnd({ state: { sessionEnds = null } }: TabRecord, fresh: boolean): boolean {
  return fresh || (sessionEnds !== null && sessionEnds < Date.now() + NEARLY_OVER);
}

/** Notes when the page's session ends. */
async function noteSessionEnd(tab: number, document: string | null): Promise<void> {
  const sessionEnds = await readSessionEnd(tab);
  if (((await readTab(tab))?.state.sessionEnds ?? null) === sessionEnds) return;
  await changeTab(tab, (now) =>
    now.document === document ? { ...now, state: { ...now.state, sessionEnds } } : now,
  );
  await refreshTab(tab);
}

/** Brings what knows editors into a document once it has a report: an editor may come up in it at any time. */
async function bringEditors(tab: number): Promise<void> {
  const target = { tabId: tab };
  // The page may be gone by now.
  await chrome.scripting.executeScript({ target, files: ['/editors.js'] }).catch(() => undefined);
}

/** Takes over what the page shows now. */
export async function pageSeen(
  tab: number,
  portal: string,
  document: string | null,
  seen: PageSeen,
): Promise<void> {
  const { recognised, reason, report } = asReport(seen);
  let earlier: PageSeen['report'] = null;
  let isNew = false;
  let isAnother = false;
  // Put in line at once: whoever asks next is to be told of what this page shows.
  const record = await changeTab(tab, (before) => {
    earlier = before.state.report;
    isNew = before.document !== document;
    const now = {
      ...arrive(before, document, seen.arrival),
      seen: true,
      portal,
      state: { ...before.state, portal: { recognised, reason }, report },
    };
    isAnother = mayBeAnother(before, now);
    return followPerson(before, now);
  });
  // Scripts in the page answer when it lets them: nothing waits for them.
  void noteUpload(tab, uploadedBytes(earlier, report));
  if (isNew) void teachDocument(tab, portal);
  if (report && (isNew || earlier === null)) void bringEditors(tab);
  if (mayEnd(record, seen.fresh)) void noteSessionEnd(tab, document);
  // Another unit chosen in the same document: what it held of the one before says nothing of this one.
  if (isAnother) await forgetPortalValues(tab);
  const values = portalValues(seen, record.echoes.now);
  // What arrives late for a tab that was closed leaves nothing behind.
  if (await readTab(tab)) await notePortalValues(tab, document, report, values);
  await noteSeenIn(record, seen);
  await retryEverywhere();
  await settle(record, values);
  if (report?.sent) await confirmSent(tab, 'portal');
  await refreshTab(tab);
}

/** The session has ended: the page no longer shows a report; drafts stay. */
export async function sessionEnded(tab: number, portal: string): Promise<void> {
  await forgetPortalValues(tab);
  await changeTab(tab, (before) =>
    followPerson(before, {
      ...before,
      seen: true,
      portal,
      state: { ...before.state, portal: { recognised: false, reason: 'signed-out' }, report: null },
    }),
  );
  await refreshTab(tab);
}
