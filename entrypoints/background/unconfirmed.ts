import { listGateRecords, outstandingSubmission } from '../../utils/drafts/gate-history.ts';
import type { Round } from '../../utils/report/report.ts';
import { withDrafts } from './drafts-database.ts';
import { ownerIn } from './owner.ts';
import type { TabRecord } from './tab-store.ts';

/**
 * When the report in a tab was sent (ISO 8601), while no confirmation of the portal has been seen; null where there is
 * none to wait for, or nothing could be read. Kept on disk, so that it is still said in another tab and on another day.
 */
export async function unconfirmedIn(record: TabRecord, round: Round | null): Promise<string | null> {
  const owner = ownerIn(record, round);
  if (!owner) return null;
  return outstandingSubmission(await withDrafts(listGateRecords).catch(() => []), owner);
}
