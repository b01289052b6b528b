import { dropOldSeen, keepSeen, readSeen } from '../../utils/drafts/seen-store.ts';
import type { FromPage } from '../../utils/messaging/protocol.ts';
import type { Report } from '../../utils/report/report.ts';
import { seenEarlier, withSeen, type SeenCriterion } from '../../utils/report/seen.ts';
import { circumstances, type Circumstances } from './circumstances.ts';
import { withDrafts } from './drafts-database.ts';
import { ownerIn } from './owner.ts';
import { serially } from './serial.ts';
import type { TabRecord } from './tab-store.ts';

type Reading = Pick<Extract<FromPage, { type: 'page-seen' }>, 'fresh' | 'fromPortal'>;

/** The report in a tab with what earlier documents add to it. */
export interface WholeReport {
  report: Report;
  earlier: readonly SeenCriterion[];
}

/** Keeps what a reading in a tab shows of the portal. Where it cannot be kept, it counts as long as the page is open. */
export async function noteSeenIn(record: TabRecord, { fresh, fromPortal = [] }: Reading): Promise<void> {
  const { report } = record.state;
  if (!report || record.portal === null) return;
  const { round, now } = await circumstances(record.portal);
  const owner = ownerIn(record, round);
  if (!owner) return;
  const came = new Set(fromPortal.map(({ criterion, field }) => `${criterion}/${field}`));
  const own = (criterion: string, field: string) => fresh || came.has(`${criterion}/${field}`);
  const at = new Date(now).toISOString();
  await serially('seen', () =>
    withDrafts((database) => keepSeen(database, owner, report, own, at)).catch(() => undefined),
  );
}

/** The report in a tab with what was seen earlier by the person signed in; null where no report has been read. */
export async function wholeReport(
  record: TabRecord,
  { round, now }: Circumstances,
): Promise<WholeReport | null> {
  const { report } = record.state;
  const owner = ownerIn(record, round);
  if (!report) return null;
  const seen = owner ? await withDrafts((database) => readSeen(database, owner)).catch(() => []) : [];
  const earlier = seenEarlier(report, seen, now);
  return { report: withSeen(report, earlier), earlier };
}

/** Forgets what was seen too long ago. `now` in milliseconds; throws the database's errors. */
export function forgetOldSeen(now: number): Promise<void> {
  return serially('seen', () => withDrafts((database) => dropOldSeen(database, now)));
}
