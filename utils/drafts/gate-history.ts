import type { DraftsDatabase } from './database.ts';
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
