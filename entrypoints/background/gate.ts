import { addGateRecord } from '../../utils/drafts/gate-history.ts';
import type { GateRecord } from '../../utils/drafts/schema.ts';
import type { Verdict } from '../../utils/report/finding.ts';
import { circumstances } from './circumstances.ts';
import { withDrafts } from './drafts-database.ts';
import { factsIn, judgeTab } from './judge-tab.ts';
import { ownerIn } from './owner.ts';
import { readTab, readTabInTurn } from './tab-store.ts';

/** Judges a tab for «Gửi báo cáo», untouched criteria included; null where no report has been read. */
export async function gateVerdict(tab: number): Promise<Verdict | null> {
  const record = await readTabInTurn(tab);
  if (!record) return null;
  const now = await circumstances(record.portal ?? undefined);
  return judgeTab(record, await factsIn(record, now), now, 'gate');
}

/** Keeps in the history what happened at the gate of a tab. Returns whether it could be kept. */
export async function noteAtGate(tab: number, event: GateRecord['event']): Promise<boolean> {
  const record = await readTab(tab);
  if (!record) return false;
  const { round, now } = await circumstances(record.portal ?? undefined);
  const owner = ownerIn(record, round);
  if (!owner) return false;
  const at = new Date(now).toISOString();
  return await withDrafts((database) => addGateRecord(database, { owner, at, event })).then(
    () => true,
    () => false,
  );
}
