import type { DraftsDatabase } from './database.ts';
import type { DraftOwner } from './records.ts';
import { gateRecordSchema, type GateRecord } from './schema.ts';

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

/**
 * When a report was last sent (ISO 8601) without a confirmation being seen since; null where none is outstanding.
 * Passing the gate counts: a page that goes away as it is sent can no longer tell that it was.
 */
export function outstandingSubmission(records: readonly GateRecord[], owner: DraftOwner): string | null {
  const { portal, account, unit, round } = owner;
  const mine = records.filter(
    (record) =>
      record.owner.portal === portal &&
      record.owner.account === account &&
      record.owner.unit === unit &&
      record.owner.round === round,
  );
  const last = mine.at(-1);
  return last && last.event.type !== 'confirmed' ? last.at : null;
}
