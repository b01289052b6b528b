import type { KeptReceipt } from '../report/receipt.ts';
import type { DraftsDatabase } from './database.ts';
import type { DraftOwner } from './records.ts';
import type { ReviewFile } from '../report/handover.ts';
import { gateRecordSchema, type Claims, type GateRecord } from './schema.ts';

/** What tells whether a report was sent; the rest is beside it. */
const OF_SENDING: readonly GateRecord['event']['type'][] = ['passed', 'submitted', 'confirmed'];

/** Keeps what was passed over at the gate, or that the report was sent. */
export async function addGateRecord(database: DraftsDatabase, record: GateRecord): Promise<void> {
  const transaction = database.transaction('gates', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.add(record), transaction.done]);
}

/** All that was kept of the gate on this machine, oldest first. */
export async function listGateRecords(database: DraftsDatabase): Promise<GateRecord[]> {
  return (await database.getAll('gates')).flatMap((record) => {
    const parsed = gateRecordSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}

/** The records of one person's report, oldest first. */
function recordsOf(
  records: readonly GateRecord[],
  { portal, account, unit, round }: DraftOwner,
): readonly GateRecord[] {
  return records.filter(
    ({ owner }) =>
      owner.portal === portal && owner.account === account && owner.unit === unit && owner.round === round,
  );
}

/**
 * When a report was last sent (ISO 8601) without a confirmation being seen since; null where none is outstanding.
 * Passing the gate counts: a page that goes away as it is sent can no longer tell that it was.
 */
export function outstandingSubmission(records: readonly GateRecord[], owner: DraftOwner): string | null {
  const last = recordsOf(records, owner).findLast(({ event }) => OF_SENDING.includes(event.type));
  return last && last.event.type !== 'confirmed' ? last.at : null;
}

/** What was kept each time a report was sent, the newest first, with the confirmation seen before the next time. */
export function receiptsOf(records: readonly GateRecord[], owner: DraftOwner): KeptReceipt[] {
  const receipts: KeptReceipt[] = [];
  for (const { at, event } of recordsOf(records, owner)) {
    const latest = receipts[0];
    if (event.type === 'passed' && event.receipt)
      receipts.unshift({ receipt: event.receipt, confirmed: null });
    if (event.type === 'confirmed' && latest && !latest.confirmed) latest.confirmed = { at, by: event.by };
  }
  return receipts;
}

/** When reminders of a report were ticked and not unticked since, ISO 8601 by their keys. */
export function ticksOf(records: readonly GateRecord[], owner: DraftOwner): Record<string, string> {
  const ticks = new Map<string, string>();
  for (const { at, event } of recordsOf(records, owner)) {
    if (event.type !== 'ticked') continue;
    if (event.done) ticks.set(event.reminder, at);
    else ticks.delete(event.reminder);
  }
  return Object.fromEntries(ticks);
}

/** What a leader and officers handed to each other about a report. */
export interface Handed {
  /** The leader's remarks by criterion. */
  remarks: Record<string, string>;
  /** The review that was opened last and not put away. */
  review: ReviewFile | null;
  /** Results of other machines, the newest of each person first. */
  claims: Claims[];
}

/** What was handed over about a report, as it holds now. */
export function handedOf(records: readonly GateRecord[], owner: DraftOwner): Handed {
  const remarks = new Map<string, string>();
  const claims = new Map<string | null, Claims>();
  let review: ReviewFile | null = null;
  for (const { event } of recordsOf(records, owner)) {
    if (event.type === 'remark') remarks.set(event.criterion, event.text);
    else if (event.type === 'review') review = event.review;
    else if (event.type === 'claims') claims.set(event.claims.from, event.claims);
  }
  const said = [...remarks].filter(([, text]) => text !== '');
  return { remarks: Object.fromEntries(said), review, claims: [...claims.values()].reverse() };
}
