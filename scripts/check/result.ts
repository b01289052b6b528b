import { headerOf, type SignatureFacts } from '../../utils/evidence/facts.ts';
import { proposedName } from '../../utils/evidence/proposed-name.ts';
import { parseFileName } from '../../utils/report/file-name.ts';
import type { Finding, Verdict } from '../../utils/report/finding.ts';
import { NO_CRITERION } from '../../utils/report/unseen-page.ts';
import { attachmentId, type KnownCriterion } from './subject.ts';
import type { ReadFile } from './read-files.ts';
import { printScan, type PrintedScan } from './scanned.ts';

/** The JSON object that the README documents. */
export interface CheckResult {
  version: string;
  files: FileResult[];
  criteria: { code: string; outcome: string; findings: PrintedFinding[] }[];
  report: { findings: PrintedFinding[] };
}

type PrintedFinding = Omit<Finding, 'attachment'>;

interface FileResult extends PrintedScan {
  path: string;
  sha256: string;
  kind: string;
  pages: number | null;
  number: string | null;
  symbol: string | null;
  date: string | null;
  abstract: string | null;
  issuer: string | null;
  signatory: { position: string; name: string } | null;
  suggestedName: string | null;
  signatures: PrintedSignature[];
  findings: PrintedFinding[];
}

type PrintedSignature = Pick<
  SignatureFacts,
  'status' | 'coversWholeFile' | 'signer' | 'organisation' | 'issuer' | 'signedAt' | 'digest' | 'reason'
>;

/** Orders a verdict for printing: what is about one file stands with that file. */
export function toResult(version: string, known: readonly KnownCriterion[], verdict: Verdict): CheckResult {
  const findings = verdict.criteria.flatMap((criterion) => criterion.findings);
  const files = known.flatMap(({ code, files: own }) =>
    own.map((file, index) => {
      const id = attachmentId(code, index);
      return toFileResult(
        file,
        code,
        findings.filter((finding) => finding.attachment === id),
      );
    }),
  );
  return {
    version,
    files,
    criteria: verdict.criteria
      .filter(({ code }) => code !== NO_CRITERION)
      .map(({ code, outcome, findings: own }) => ({
        code,
        outcome,
        findings: own.filter((finding) => finding.attachment === null).map(print),
      })),
    report: { findings: verdict.report.map(print) },
  };
}

function toFileResult(file: ReadFile, code: string, findings: readonly Finding[]): FileResult {
  const { facts } = file;
  const header = headerOf(facts);
  const criterion = code === NO_CRITERION ? parseFileName(file.name).code : code;
  return {
    path: file.path,
    sha256: facts.sha256,
    kind: facts.kind,
    pages: facts.pdf?.pages ?? null,
    ...printScan(facts),
    number: header?.number ?? null,
    symbol: header?.symbol ?? null,
    date: header?.date ?? null,
    abstract: header?.abstract ?? null,
    issuer: header?.issuer ?? null,
    signatory: header?.signatory ?? null,
    suggestedName: criterion ? proposedName(criterion, facts, file.name) : null,
    signatures: (facts.pdf?.signatures ?? []).map(printSignature),
    findings: findings.map(print),
  };
}

function printSignature(facts: SignatureFacts): PrintedSignature {
  const { status, coversWholeFile, signer, organisation, issuer, signedAt, digest, reason } = facts;
  return { status, coversWholeFile, signer, organisation, issuer, signedAt, digest, reason };
}

function print(finding: Finding): PrintedFinding {
  const { rule, outcome, criterion, file, message, remedy, source, clause } = finding;
  return { rule, outcome, criterion: criterion || null, file, message, remedy, source, clause };
}

/** Whether any finding is an error. */
export function hasErrors(result: CheckResult): boolean {
  const all = [...result.files, ...result.criteria, result.report].flatMap(({ findings }) => findings);
  return all.some(({ outcome }) => outcome === 'error');
}
