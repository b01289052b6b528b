import type { SummaryFile } from '../../utils/checks/subject.ts';
import type { FileFacts } from '../../utils/evidence/facts.ts';
import { SUMMARY, summaryId } from '../../utils/report/summary.ts';
import { criterionOfFiles } from '../../utils/report/unseen-page.ts';
import type { Circumstances } from './circumstances.ts';
import { factsFor } from './file-facts.ts';
import { ownerIn } from './owner.ts';
import type { TabRecord } from './tab-store.ts';

/** The files attached as Bảng tổng hợp in a tab: their ids, and what is known of them, null where nothing is. */
export async function summaryIn(
  record: TabRecord,
  { round }: Circumstances,
): Promise<(Omit<SummaryFile, 'facts'> & { id: string; facts: FileFacts | null })[]> {
  const owner = ownerIn(record, round);
  const { report } = record.state;
  const names = report?.summaryFiles ?? [];
  if (!report || !owner || names.length === 0) return [];
  // The page lists a chosen one by the same name; what was just chosen is what will be sent.
  const files = names.map((name) => {
    const chosen = summaryId('chosen', name);
    return { id: chosen in record.judged ? chosen : summaryId('uploaded', name), name };
  });
  const attachments = files.map((file) => ({
    ...file,
    origin: 'uploaded' as const,
    sha256: null,
    size: null,
  }));
  const place = { ...report, criteria: [criterionOfFiles(SUMMARY, attachments)] };
  const facts = await factsFor(place, record.judged, owner, round);
  return files.map((file) => ({ ...file, facts: facts[file.id] ?? null }));
}
