import type { CriterionRow, FolderResult, FolderRow } from '../../components/folder/model.ts';
import { judge } from '../../utils/checks/run.ts';
import type { Trust } from '../../utils/evidence/signature/trust/chain.ts';
import { compareCodes } from '../../utils/report/code.ts';
import {
  criteriaOfPath,
  criteriaWithoutFiles,
  gapsInCodes,
  sharedContents,
} from '../../utils/report/folder-files.ts';
import { worst, type CriterionVerdict, type Finding } from '../../utils/report/finding.ts';
import { NO_CRITERION } from '../../utils/report/unseen-page.ts';
import type { Circumstances } from './circumstances.ts';
import type { Entry } from './entry.ts';
import { attachmentId, folderSubject, type Placed } from './folder-subject.ts';
import { properNames } from './proper-names.ts';

/** What only a report on the portal can be held to. */
const OF_PORTAL = /^(?:report|deadline)\./;

/**
 * Everything that can be said of the files as far as they were looked at. Rows keep the order of the entries.
 * @param trust what imported authorities say of signers; null where none was imported
 */
export function judgeFolder(
  entries: readonly Entry[],
  circumstances: Circumstances,
  trust: Trust | null = null,
): FolderResult {
  const { listed, source, language } = circumstances;
  const known = new Set(listed.map(({ code }) => code));
  const placed = entries.map((entry) => ({ entry, criteria: criteriaOfPath(entry.path, known) }));
  const verdict = judge(folderSubject(placed, circumstances, trust), language);
  const byAttachment = new Map<string, Finding[]>();
  for (const finding of [...verdict.criteria.flatMap(({ findings }) => findings), ...verdict.report]) {
    const { attachment } = finding;
    if (attachment) byAttachment.set(attachment, [...(byAttachment.get(attachment) ?? []), finding]);
  }
  const rows = placed.map((one) => toRow(one, byAttachment));
  const used = new Set(placed.flatMap(({ criteria }) => criteria));
  const titles = new Map(listed.map(({ code, title }) => [code, title]));
  const missing = listed.length > 0 ? criteriaWithoutFiles([...known], used) : gapsInCodes(used);
  return {
    rows,
    criteria: criterionRows(placed, verdict.criteria, titles),
    without: missing.map((code) => ({ code, title: titles.get(code) ?? '' })),
    shared: sharedContents(rows),
    general: verdict.report.filter(({ rule, attachment }) => attachment === null && !OF_PORTAL.test(rule)),
    source,
  };
}

function toRow({ entry, criteria }: Placed, byAttachment: ReadonlyMap<string, Finding[]>): FolderRow {
  const { id, path, name, size, step, kept, file, facts } = entry;
  const codes = criteria.length > 0 ? criteria : [NO_CRITERION];
  const findings = codes.flatMap((code) => byAttachment.get(attachmentId(entry, code)) ?? []);
  return {
    id,
    path,
    name,
    size,
    step,
    kept,
    criteria,
    sha256: facts?.sha256 ?? null,
    ocrEnded: facts?.ocr?.ended ?? null,
    here: file !== null,
    outcome: facts && worst(['pass', ...findings.map(({ outcome }) => outcome)]),
    findings: distinct(findings),
    names: facts ? properNames(name, criteria, facts, findings) : [],
    accepted: !findings.some(({ rule, outcome }) => rule.startsWith('file.') && outcome === 'error'),
  };
}

/** What is said of a file under each of its criteria is said once, where it is the same. */
function distinct(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.rule} ${finding.message}`, finding])).values()];
}

/** The criteria that have files, in order, files without a criterion last. */
function criterionRows(
  placed: readonly Placed[],
  verdicts: readonly CriterionVerdict[],
  titles: ReadonlyMap<string, string>,
): CriterionRow[] {
  const counts = new Map<string, number>();
  for (const { criteria } of placed) {
    for (const code of criteria.length > 0 ? criteria : [NO_CRITERION]) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const judged = new Map(verdicts.map((verdict) => [verdict.code, verdict]));
  return [...counts]
    .sort(([a], [b]) => Number(a === NO_CRITERION) - Number(b === NO_CRITERION) || compareCodes(a, b))
    .map(([code, files]) => ({
      code,
      title: titles.get(code) ?? '',
      files,
      outcome: judged.get(code)?.outcome ?? 'none',
      listed: code === NO_CRITERION || titles.size === 0 || titles.has(code),
      findings: judged.get(code)?.findings.filter(({ attachment }) => attachment === null) ?? [],
    }));
}
