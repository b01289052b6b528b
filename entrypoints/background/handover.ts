import { putFacts } from '../../utils/drafts/facts-store.ts';
import { withoutContent, type ResultsFile } from '../../utils/evidence/claims.ts';
import { ENGINE_VERSION } from '../../utils/evidence/version.ts';
import { handoverProblem, type HandoverProblem, type ReviewFile } from '../../utils/report/handover.ts';
import { toVietnamIso } from '../../utils/text/vietnam-time.ts';
import { circumstances } from './circumstances.ts';
import { CLAIMS } from './claimed-facts.ts';
import { withDrafts } from './drafts-database.ts';
import { noteAtGate } from './gate.ts';
import { factsIn } from './judge-tab.ts';
import { refreshTab } from './refresh.ts';
import { wholeReport } from './seen-criteria.ts';
import { readTab } from './tab-store.ts';

/** Keeps what the leader says of a criterion. Returns whether it could be kept. */
export async function noteRemark(tab: number, criterion: string, text: string): Promise<boolean> {
  const done = await noteAtGate(tab, { type: 'remark', criterion, text });
  void refreshTab(tab);
  return done;
}

/** Whether what was handed over is about the report that a tab shows. */
async function problemIn(tab: number, handed: ReviewFile | ResultsFile): Promise<HandoverProblem | null> {
  const report = (await readTab(tab))?.state.report;
  if (!report) return 'unreadable';
  const { round } = await circumstances(report.portal);
  return handoverProblem(handed, report, round?.name ?? null);
}

/** Shows a leader's review in the tab's panels from now on; null puts it away. Returns why it is not taken. */
export async function takeReview(tab: number, review: ReviewFile | null): Promise<HandoverProblem | null> {
  const problem = review && (await problemIn(tab, review));
  if (problem) return problem;
  const kept = await noteAtGate(tab, { type: 'review', review });
  await refreshTab(tab);
  return kept ? null : 'not-kept';
}

/** Takes over results of another machine, as claims. Returns why they are not taken. */
export async function takeResults(tab: number, results: ResultsFile): Promise<HandoverProblem | null> {
  const problem = await problemIn(tab, results);
  if (problem) return problem;
  if (results.engine !== ENGINE_VERSION) return 'other-engine';
  const { from, at, files } = results;
  const stored = await withDrafts(async (database) => {
    for (const { facts } of files) await putFacts(database, CLAIMS, withoutContent(facts));
  }).then(
    () => true,
    () => false,
  );
  if (!stored) return 'not-kept';
  const named = files.map(({ criterion, name, facts }) => ({ criterion, name, sha256: facts.sha256 }));
  const kept = await noteAtGate(tab, { type: 'claims', claims: { from, at, files: named } });
  await refreshTab(tab);
  return kept ? null : 'not-kept';
}

/**
 * What is known on this machine of the files of the report in a tab, those of pages seen earlier too, without their
 * content; null without a report.
 */
export async function giveResults(tab: number): Promise<ResultsFile | null> {
  const record = await readTab(tab);
  if (!record) return null;
  const now = await circumstances(record.portal ?? undefined);
  const report = (await wholeReport(record, now))?.report;
  if (!report) return null;
  const facts = await factsIn(record, now, report);
  return {
    kind: 'soat-cchc-results',
    format: 1,
    engine: ENGINE_VERSION,
    at: toVietnamIso(now.now),
    portal: report.portal,
    unit: report.account.unit,
    from: report.account.name,
    round: now.round?.name ?? null,
    files: report.criteria.flatMap(({ code, attachments }) =>
      attachments.flatMap(({ id, name }) => {
        const known = facts[id];
        return known ? [{ criterion: code, name, facts: withoutContent(known) }] : [];
      }),
    ),
  };
}
