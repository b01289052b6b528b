import { judge } from '../../utils/checks/run.ts';
import type { Subject } from '../../utils/checks/subject.ts';
import { toVietnamIso } from '../../utils/text/vietnam-time.ts';
import type { FileFacts } from '../../utils/evidence/facts.ts';
import type { Verdict } from '../../utils/report/finding.ts';
import type { Circumstances } from './circumstances.ts';
import { claimedFacts } from './claimed-facts.ts';
import { factsFor } from './file-facts.ts';
import type { HandedHere } from './handed.ts';
import { lastEditOf } from './last-edit.ts';
import { ownerIn } from './owner.ts';
import { textsKept } from './texts-first.ts';
import { summaryIn } from './summary-facts.ts';
import type { WholeReport } from './seen-criteria.ts';
import type { TabRecord } from './tab-store.ts';
import { trustIn } from './trust.ts';

/** The facts known of the files of a tab's report, by attachment id; of what the page itself shows unless said otherwise. */
export async function factsIn(
  record: TabRecord,
  { round }: Circumstances,
  report = record.state.report,
): Promise<Record<string, FileFacts>> {
  const owner = ownerIn(record, round);
  return report && owner ? await factsFor(report, record.judged, owner, round) : {};
}

/** Judges the report in a tab, with what was seen of it earlier, as it stands; null where none has been read. */
export async function judgeTab(
  record: TabRecord,
  whole: WholeReport | null,
  facts: Record<string, FileFacts>,
  circumstances: Circumstances,
  phase: Subject['phase'],
  { claims, ticked }: HandedHere,
): Promise<Verdict | null> {
  const { pack, round, clock, now, settings, authorities } = circumstances;
  if (!whole) return null;
  const { report, earlier } = whole;
  const tables = await summaryIn(record, circumstances);
  const summary = tables.flatMap(({ name, facts: known }) => (known ? [{ name, facts: known }] : []));
  const owner = ownerIn(record, round);
  const claimed = await claimedFacts(report, facts, claims);
  const subject: Subject = {
    report,
    facts: { ...facts, ...claimed.facts },
    claimedBy: claimed.by,
    notFetched: record.notFetched,
    summary,
    earlier: new Set(earlier.map(({ criterion }) => criterion.code)),
    ticked,
    lastEdit: phase === 'gate' && owner ? await lastEditOf(owner) : null,
    pack,
    round,
    year: round?.year ?? null,
    now: toVietnamIso(now),
    clockOffset: clock ? -clock.offset / 1000 : null,
    trust: await trustIn([...Object.values(facts), ...summary.map((table) => table.facts)], authorities),
    phase,
  };
  await textsKept();
  return judge(subject, settings.language);
}
