import { handedOf, listGateRecords, ticksOf, type Handed } from '../../utils/drafts/gate-history.ts';
import type { Round } from '../../utils/report/report.ts';
import { withDrafts } from './drafts-database.ts';
import { ownerIn } from './owner.ts';
import type { TabRecord } from './tab-store.ts';

/** With when reminders were ticked, ISO 8601, by their keys. */
export type HandedHere = Handed & { ticked: Record<string, string> };

const NOTHING: HandedHere = { remarks: {}, review: null, claims: [], ticked: {} };

/** What was handed over and ticked about the report in a tab; nothing where it cannot be read. */
export async function handedIn(record: TabRecord, round: Round | null): Promise<HandedHere> {
  const owner = ownerIn(record, round);
  if (!owner) return NOTHING;
  const records = await withDrafts(listGateRecords).catch(() => []);
  return { ...handedOf(records, owner), ticked: ticksOf(records, owner) };
}
