import { addGateRecord, listGateRecords, receiptsOf } from '../../utils/drafts/gate-history.ts';
import type { GateRecord } from '../../utils/drafts/schema.ts';
import { ENGINE_VERSION } from '../../utils/evidence/version.ts';
import type { Verdict } from '../../utils/report/finding.ts';
import { receiptOf, type KeptReceipt } from '../../utils/report/receipt.ts';
import { toVietnamIso } from '../../utils/text/vietnam-time.ts';
import { circumstances } from './circumstances.ts';
import { withDrafts } from './drafts-database.ts';
import { renewGate } from './gate-ready.ts';
import { handedIn } from './handed.ts';
import { factsIn } from './judge-tab.ts';
import { keepOrSeal } from './letters.ts';
import { ownerIn } from './owner.ts';
import { wholeReport } from './seen-criteria.ts';
import { summaryIn } from './summary-facts.ts';
import { readTab } from './tab-store.ts';

/** Keeps what is passed over at the gate of a tab, and the report as it goes. Returns whether it could be kept. */
export async function notePassed(tab: number, reason: string, verdict: Verdict): Promise<boolean> {
  const record = await readTab(tab);
  if (!record?.state.report) return false;
  const now = await circumstances(record.state.report.portal);
  const whole = await wholeReport(record, now);
  if (!whole) return false;
  const { report, earlier } = whole;
  const [facts, tables, { ticked }] = await Promise.all([
    factsIn(record, now, report),
    summaryIn(record, now),
    handedIn(record, now.round),
  ]);
  const receipt = receiptOf(
    report,
    verdict,
    {
      hashes: Object.fromEntries(Object.entries(facts).map(([id, { sha256 }]) => [id, sha256])),
      summaryHashes: Object.fromEntries(
        tables.flatMap(({ name, facts: known }) => (known ? [[name, known.sha256]] : [])),
      ),
      ticked,
      seenAt: Object.fromEntries(earlier.map(({ criterion, seenAt }) => [criterion.code, seenAt])),
    },
    {
      at: toVietnamIso(now.now),
      clockOffset: now.clock?.offset ?? null,
      round: now.round?.name ?? null,
      versions: {
        extension: chrome.runtime.getManifest().version,
        engine: ENGINE_VERSION,
        pack: now.pack.title,
      },
      reason,
    },
  );
  return await noteAtGate(tab, { type: 'passed', reason, verdict, receipt });
}

/** What was kept whenever the report in a tab was sent, the newest first; nothing where it cannot be read. */
export async function keptReceipts(tab: number): Promise<KeptReceipt[]> {
  const record = await readTab(tab);
  if (!record) return [];
  const { round } = await circumstances(record.portal ?? undefined);
  const owner = ownerIn(record, round);
  if (!owner) return [];
  return receiptsOf(await withDrafts(listGateRecords).catch(() => []), owner);
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

/** Keeps that a reminder was ticked as done, or no longer. Returns whether it could be kept. */
export async function noteTick(tab: number, reminder: string, done: boolean): Promise<boolean> {
  const kept = await noteAtGate(tab, { type: 'ticked', reminder, done });
  await renewGate(tab);
  return kept;
}
