import * as z from 'zod/mini';
import type { Finding, Verdict } from './finding.ts';
import { outcomeSchema } from './outcome.ts';
import type { Report } from './report.ts';

const fileSchema = z.object({
  name: z.string(),
  /** Lower-case hex; null where the bytes were never seen on this machine. */
  sha256: z.nullable(z.string()),
});

/** A file that was sent. */
export type ReceiptFile = z.infer<typeof fileSchema>;

const criterionSchema = z.object({
  code: z.string(),
  title: z.string(),
  score: z.nullable(z.string()),
  maxScore: z.nullable(z.number()),
  explanation: z.nullable(z.string()),
  files: z.array(fileSchema),
  /** When it was last seen (ISO 8601), where the page that sent the report did not show all of it; else null. */
  seenAt: z._default(z.nullable(z.string()), null),
});

/** Receipts of before hold the names of tables alone. */
const summarySchema = z.union([
  fileSchema,
  z.pipe(
    z.string(),
    z.transform((name) => ({ name, sha256: null })),
  ),
]);

const reminderSchema = z.object({
  message: z.string(),
  /** When it was ticked as done, ISO 8601; null where it was not. */
  at: z.nullable(z.string()),
});

const passedSchema = z.object({
  rule: z.string(),
  outcome: outcomeSchema,
  criterion: z.nullable(z.string()),
  message: z.string(),
});

/** What was on the page, and what was known of it, when «Gửi báo cáo» went on. */
export const receiptSchema = z.object({
  kind: z.literal('soat-cchc-receipt'),
  format: z.literal(1),
  /** When it went on, by the portal's clock where it is known; ISO 8601 with Vietnam's offset. */
  at: z.string(),
  /** Milliseconds that the portal's clock was found to be off; null where it was not known. */
  clockOffset: z.nullable(z.number()),
  portal: z.string(),
  account: z.nullable(z.string()),
  unit: z.nullable(z.string()),
  round: z.nullable(z.string()),
  /** Of the extension, of the engine that looked at the files, and the pack in force. */
  versions: z.object({ extension: z.string(), engine: z.string(), pack: z.string() }),
  total: z.nullable(z.string()),
  /** Attached as Bảng tổng hợp; null where the page has no place for it. */
  summaryFiles: z.nullable(z.array(summarySchema)),
  criteria: z.array(criterionSchema),
  /** What nothing on the portal could answer, as it was ticked or not. */
  reminders: z._default(z.array(reminderSchema), []),
  /** Errors and warnings that were passed over, and the reason given in one line. */
  passedOver: z.array(passedSchema),
  reason: z.string(),
});
export type Receipt = z.infer<typeof receiptSchema>;

/** A receipt, and when the portal was seen to say that the report is sent; null where it was not. */
export const keptReceiptSchema = z.object({
  receipt: receiptSchema,
  confirmed: z.nullable(z.object({ at: z.string(), by: z.enum(['portal', 'person']) })),
});
export type KeptReceipt = z.infer<typeof keptReceiptSchema>;

type Circumstances = Pick<Receipt, 'at' | 'clockOffset' | 'round' | 'versions' | 'reason'>;

/** What is known beside the page. Hashes are SHA-256 in lower-case hex, as far as the bytes were seen. */
interface Known {
  /** By attachment id. */
  hashes: Readonly<Record<string, string>>;
  /** Of the files attached as Bảng tổng hợp, by name. */
  summaryHashes: Readonly<Record<string, string>>;
  /** When reminders were ticked, ISO 8601 by their keys. */
  ticked: Readonly<Record<string, string>>;
  /** When criteria were seen that the page does not show, or not whole, ISO 8601 by their codes. */
  seenAt: Readonly<Record<string, string>>;
}

/** The receipt of a report as it stands, with what earlier documents add to it. */
export function receiptOf(
  report: Report,
  verdict: Verdict,
  { hashes, summaryHashes, ticked, seenAt }: Known,
  circumstances: Circumstances,
): Receipt {
  const { portal, account, total, summaryFiles, criteria } = report;
  return {
    kind: 'soat-cchc-receipt',
    format: 1,
    ...circumstances,
    portal,
    account: account.name,
    unit: account.unit,
    total,
    summaryFiles: summaryFiles?.map((name) => ({ name, sha256: summaryHashes[name] ?? null })) ?? null,
    criteria: criteria.map(({ code, title, score, maxScore, explanation, attachments }) => ({
      code,
      title,
      score,
      maxScore,
      explanation,
      files: attachments.map(({ id, name, sha256 }) => ({ name, sha256: sha256 ?? hashes[id] ?? null })),
      seenAt: seenAt[code] ?? null,
    })),
    reminders: verdict.report.flatMap(({ reminder, message }) =>
      reminder === undefined ? [] : [{ message, at: ticked[reminder] ?? null }],
    ),
    passedOver: [...verdict.report, ...verdict.criteria.flatMap(({ findings }) => findings)]
      .filter(isPassedOver)
      .map(({ rule, outcome, criterion, message }) => ({ rule, outcome, criterion, message })),
  };
}

function isPassedOver({ outcome }: Finding): boolean {
  return outcome === 'error' || outcome === 'warning';
}

/** What became of a file of a receipt: the same bytes were given, other bytes of its name, or none; or no hash. */
export type FileMatch = 'same' | 'other' | 'missing' | 'unknown';

/** A file of a receipt, and what became of it; of no criterion, it is the Bảng tổng hợp. */
export interface MatchedFile {
  criterion: string | null;
  name: string;
  match: FileMatch;
}

/**
 * Holds files against a receipt, each by its hash, whatever its name; one of the same name with another hash is
 * another file. The Bảng tổng hợp first, then in the order of the receipt's criteria and files.
 */
export function matchReceipt(
  { summaryFiles, criteria }: Receipt,
  given: readonly { name: string; sha256: string }[],
): MatchedFile[] {
  const hashes = new Set(given.map(({ sha256 }) => sha256));
  const names = new Set(given.map(({ name }) => name.normalize('NFC')));
  const matchOf = ({ name, sha256 }: ReceiptFile): FileMatch => {
    if (sha256 === null) return 'unknown';
    if (hashes.has(sha256)) return 'same';
    return names.has(name.normalize('NFC')) ? 'other' : 'missing';
  };
  const all = [{ code: null, files: summaryFiles ?? [] }, ...criteria];
  return all.flatMap(({ code, files }) =>
    files.map((file) => ({ criterion: code, name: file.name, match: matchOf(file) })),
  );
}
