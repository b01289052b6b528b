import { listDrafts, type KeptDraft } from '../../utils/drafts/kept-drafts.ts';
import { draftKey } from '../../utils/drafts/key.ts';
import { offersFor } from '../../utils/drafts/offers.ts';
import type { DraftOffer } from '../../utils/drafts/records.ts';
import { listVersions } from '../../utils/drafts/text-drafts.ts';
import type { Round } from '../../utils/report/report.ts';
import { withDrafts } from './drafts-database.ts';
import { ownerIn } from './owner.ts';
import type { TabRecord } from './tab-store.ts';
import { listUnsaved } from './unsaved.ts';

/** How many earlier versions of a text are shown beside its draft. */
const EARLIER = 3;

/** Drafts of a portal: those on disk, and over them those that the disk has not taken yet. */
export async function draftsOf(portal: string): Promise<KeptDraft[]> {
  const onDisk = await withDrafts((database) => listDrafts(database, portal)).catch(() => []);
  const all = new Map(onDisk.map((kept) => [kept.key, kept]));
  for (const draft of await listUnsaved()) {
    const key = draftKey(draft);
    if (draft.owner.portal === portal) all.set(key, { key, draft });
  }
  return [...all.values()];
}

async function withEarlier(offer: DraftOffer): Promise<DraftOffer> {
  const { draft } = offer;
  if (draft.kind !== 'text') return offer;
  const versions = await withDrafts((database) => listVersions(database, offer.key)).catch(() => []);
  const longer = versions.filter(({ value }) => value.length > draft.value.length).slice(0, EARLIER);
  return { ...offer, earlier: longer.map(({ value, writtenAt }) => ({ value, writtenAt })) };
}

/** The drafts to offer in a tab. */
export async function offersIn(record: TabRecord, round: Round | null): Promise<DraftOffer[]> {
  const { report } = record.state;
  const owner = ownerIn(record, round);
  if (!report || !owner) return [];
  const { confirmed, typedHere } = record;
  const drafts = await draftsOf(owner.portal);
  return await Promise.all(
    offersFor({ drafts, report, owner, round, confirmed, typedHere }).map(withEarlier),
  );
}
