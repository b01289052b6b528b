import { addGateRecord } from '../../utils/drafts/gate-history.ts';
import type { GateRecord } from '../../utils/drafts/schema.ts';
import type { Verdict } from '../../utils/report/finding.ts';
import { circumstances } from './circumstances.ts';
import { factsIn, judgeTab } from './judge-tab.ts';
import { keepOrSeal } from './letters.ts';
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
  const shown = await readTab(tab);
  if (!shown) return false;
  const { round, now } = await circumstances(shown.portal ?? undefined);
  const owner = ownerIn(shown, round);
  if (!owner) return false;
  const record = { owner, at: new Date(now).toISOString(), event };
  return await keepOrSeal({ kind: 'gate', record }, null, (database) => addGateRecord(database, record)).then(
    () => true,
    () => false,
  );
}
