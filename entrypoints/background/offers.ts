import { onlyBeginning } from '../../utils/drafts/beginning.ts';
import { isChangedSince } from '../../utils/drafts/changed-since.ts';
import { listDrafts, type KeptDraft } from '../../utils/drafts/kept-drafts.ts';
import { draftKey } from '../../utils/drafts/key.ts';
import { offersFor } from '../../utils/drafts/offers.ts';
import type { DraftOffer } from '../../utils/drafts/records.ts';
import type { StoredVersion } from '../../utils/drafts/schema.ts';
import { DraftsLockedError } from '../../utils/drafts/lock/locked.ts';
import { listVersions } from '../../utils/drafts/version-store.ts';
import { comesLate } from '../../utils/drafts/written.ts';
import type { Round } from '../../utils/report/report.ts';
import { withDrafts } from './drafts-database.ts';
import { ownerIn } from './owner.ts';
import { confirmedBy } from './person.ts';
import type { TabRecord } from './tab-store.ts';
import { listUnsaved } from './unsaved.ts';

/** How many earlier versions of a text are shown beside its draft. */
const EARLIER = 3;

/**
 * Drafts of a portal: those on disk, and over them those that the disk has not taken yet. `unread`: the disk could
 * not be read now, so there may be more. `locked`: the passphrase was not given, so what is there cannot be read.
 */
export async function draftsOf(
  portal: string,
): Promise<{ drafts: KeptDraft[]; unread: boolean; locked: boolean }> {
  const onDisk = await withDrafts((database) => listDrafts(database, portal)).catch((error: unknown) =>
    error instanceof DraftsLockedError ? 'locked' : 'unread',
  );
  const all = new Map(typeof onDisk === 'string' ? [] : onDisk.map((kept) => [kept.key, kept]));
  for (const draft of await listUnsaved()) {
    const key = draftKey(draft);
    const kept = all.get(key);
    const isLater = !kept || !comesLate(draft, kept.draft, Date.now());
    if (draft.owner.portal === portal && isLater) all.set(key, { key, draft });
  }
  return { drafts: [...all.values()], unread: onDisk === 'unread', locked: onDisk === 'locked' };
}

/** An offer as the panel is to have it: with longer earlier versions, or, while it asks, no more than it must say. */
async function forPanel(offer: DraftOffer): Promise<DraftOffer> {
  const { draft } = offer;
  if (offer.accountUnknown) return { ...offer, draft: onlyBeginning(draft) };
  if (draft.kind !== 'text') return offer;
  const versions = await withDrafts((database) => listVersions(database, offer.key)).catch(() => []);
  const isWorthSeeing = ({ value, from }: StoredVersion) =>
    from === 'tab' ? !draft.value.includes(value) : value.length > draft.value.length;
  const earlier = versions.filter(isWorthSeeing).slice(0, EARLIER);
  const own = versions.filter((version) => version.from !== 'portal' && !comesLate(draft, version));
  return {
    ...offer,
    ...(isChangedSince(draft, offer.present, own) && { changedSince: true }),
    earlier: earlier.map(({ value, writtenAt }) => ({ value, writtenAt })),
  };
}

/** The drafts to offer in a tab, as far as they can be read. */
export async function offersIn(
  record: TabRecord,
  round: Round | null,
): Promise<{ offers: DraftOffer[]; unread: boolean; locked: boolean }> {
  const { report } = record.state;
  const owner = ownerIn(record, round);
  if (!report || !owner) return { offers: [], unread: false, locked: false };
  const { typedHere } = record;
  const confirmed = confirmedBy(record, owner);
  const { drafts, unread, locked } = await draftsOf(owner.portal);
  const offers = offersFor({ drafts, report, owner, round, confirmed, typedHere });
  return { offers: await Promise.all(offers.map(forPanel)), unread, locked };
}
