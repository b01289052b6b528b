import * as z from 'zod/mini';
import { sha256Hex } from '../../utils/evidence/hash.ts';
import { verdictSchema, type Verdict } from '../../utils/report/finding.ts';
import { circumstances, type Circumstances } from './circumstances.ts';
import { handedIn } from './handed.ts';
import { factsIn, judgeTab } from './judge-tab.ts';
import { readSession, writeSession } from './session-json.ts';
import { wholeReport, type WholeReport } from './seen-criteria.ts';
import { textsKept } from './texts-first.ts';
import { readTabInTurn, type TabRecord } from './tab-store.ts';

/** Milliseconds of quiet before the checklist is worked out, so that it is not at every key. */
const QUIET = 700;

/** What the checklist of a tab would show, and the SHA-256 of what it was worked out from. */
const readySchema = z.object({ basis: z.string(), verdict: verdictSchema });
type Ready = z.infer<typeof readySchema>;

/** Checklists that are to be worked out, by tab. */
const waiting = new Map<number, ReturnType<typeof setTimeout>>();

const keyOf = (tab: number) => `gate:${tab}`;

/** What the checklist of a tab is worked out from, as far as it is not renewed for. */
interface Basis {
  record: TabRecord;
  whole: WholeReport | null;
  now: Circumstances;
  /** SHA-256 of it: where that is another, the checklist is worked out anew. */
  hash: string;
}

async function basisOf(record: TabRecord): Promise<Basis> {
  const { portal, notFetched, judged } = record;
  const now = await circumstances(portal ?? undefined);
  const whole = await wholeReport(record, now);
  const text = JSON.stringify([portal, notFetched, judged, whole]);
  return { record, whole, now, hash: await sha256Hex(new TextEncoder().encode(text)) };
}

async function judgeAtGate({ record, whole, now }: Basis): Promise<Verdict | null> {
  const [facts, handed] = await Promise.all([
    factsIn(record, now, whole?.report),
    handedIn(record, now.round),
  ]);
  return judgeTab(record, whole, facts, now, 'gate', handed);
}

async function prepare(tab: number): Promise<void> {
  const record = await readTabInTurn(tab);
  if (!record?.state.report || record.state.report.sent) return;
  await textsKept();
  const basis = await basisOf(record);
  const verdict = await judgeAtGate(basis);
  // Something has changed meanwhile, and it is worked out again.
  if (!verdict || waiting.has(tab)) return;
  await writeSession({ [keyOf(tab)]: { basis: basis.hash, verdict } satisfies Ready });
}

/**
 * Forgets the checklist of a tab and has it worked out anew once nothing changes any more, so that «Gửi báo cáo» need
 * not wait for it. To be called at whatever it depends on.
 */
export async function renewGate(tab: number): Promise<void> {
  clearTimeout(waiting.get(tab));
  const begin = (): void => {
    waiting.delete(tab);
    prepare(tab).catch(() => undefined);
  };
  waiting.set(tab, setTimeout(begin, QUIET));
  await forgetGate(tab);
}

/** Forgets the checklist of a tab. */
export async function forgetGate(tab: number): Promise<void> {
  await chrome.storage.session.remove(keyOf(tab));
}

/** Judges a tab for «Gửi báo cáo», untouched criteria included; null where no report has been read. */
export async function gateVerdict(tab: number): Promise<Verdict | null> {
  const record = await readTabInTurn(tab);
  if (!record) return null;
  const [basis, stored] = await Promise.all([basisOf(record), readSession(keyOf(tab))]);
  const ready = readySchema.safeParse(stored[keyOf(tab)]).data;
  return ready?.basis === basis.hash ? ready.verdict : judgeAtGate(basis);
}
