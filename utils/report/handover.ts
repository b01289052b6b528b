import * as z from 'zod/mini';
import { fold } from '../text/fold.ts';
import { findingSchema, type Outcome, type Verdict } from './finding.ts';
import type { Report } from './report.ts';

/** Bytes of the largest file that is read, criteria, findings of one, and characters of a remark. */
export const MOST_REVIEW_BYTES = 3_000_000;
const MOST_CRITERIA = 500;
const MOST_FINDINGS = 60;
export const MOST_REMARK = 2_000;
const MOST_WORDS = 3_000;

const words = z.string().check(z.maxLength(MOST_WORDS));

/** Of which report a file that is handed over speaks. */
export const handedReportSchema = z.object({
  portal: words,
  unit: z.nullable(words),
  round: z.nullable(words),
  /** ISO 8601. */
  at: words,
  /** Who made it, as the portal calls the person. */
  from: z.nullable(words),
});
export type HandedReport = z.infer<typeof handedReportSchema>;

const handedCriterionSchema = z.object({
  code: z.string().check(z.maxLength(40)),
  title: words,
  assignee: z.nullable(words),
  /** The leader's own words; empty where there are none. */
  remark: z.string().check(z.maxLength(MOST_REMARK)),
  findings: z
    .array(z.pick(findingSchema, { rule: true, outcome: true, message: true, remedy: true }))
    .check(z.maxLength(MOST_FINDINGS)),
});

/** What a leader sends to officers: what was found and what the leader says of it, by criterion. No evidence. */
export const reviewFileSchema = z.object({
  kind: z.literal('soat-cchc-review'),
  format: z.literal(1),
  ...handedReportSchema.shape,
  criteria: z.array(handedCriterionSchema).check(z.maxLength(MOST_CRITERIA)),
});
export type ReviewFile = z.infer<typeof reviewFileSchema>;
export type HandedCriterion = ReviewFile['criteria'][number];

/** Why a file that was handed over is not taken. */
export const handoverProblemSchema = z.enum([
  'unreadable',
  'other-portal',
  'other-unit',
  'other-round',
  'other-engine',
  /** It was read, and this machine could not keep it. */
  'not-kept',
]);
export type HandoverProblem = z.infer<typeof handoverProblemSchema>;

/**
 * Whether a file speaks of the report that is shown. What one of both does not know is not held against it.
 * @returns null where it may be taken
 */
export function handoverProblem(
  { portal, unit, round }: HandedReport,
  report: Pick<Report, 'portal' | 'account'>,
  roundHere: string | null,
): HandoverProblem | null {
  const differ = (one: string | null, other: string | null) =>
    one !== null && other !== null && fold(one) !== fold(other);
  if (portal !== report.portal) return 'other-portal';
  if (differ(unit, report.account.unit)) return 'other-unit';
  return differ(round, roundHere) ? 'other-round' : null;
}

/** Parses the text of a review file; null where it is none. */
export function parseReviewFile(text: string): ReviewFile | null {
  try {
    return reviewFileSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** The criteria of a review that are the person's: those named for them, and all where nobody is named. */
export function ownCriteria({ criteria }: ReviewFile, account: string | null): HandedCriterion[] {
  if (account === null) return criteria;
  return criteria.filter(({ assignee }) => assignee === null || fold(assignee) === fold(account));
}

/** Outcomes of which an officer is told. */
const TOLD: readonly Outcome[] = ['error', 'warning', 'review'];

/** What an officer is to hear: criteria with a remark, or of which something was found. */
export function reviewFileOf(
  report: Report,
  verdict: Verdict,
  remarks: Readonly<Record<string, string>>,
  handed: Pick<HandedReport, 'round' | 'at'>,
): ReviewFile {
  const judged = new Map(verdict.criteria.map(({ code, findings }) => [code, findings]));
  const criteria = report.criteria.map(({ code, title, assignee }) => ({
    code,
    assignee,
    title: title.slice(0, MOST_WORDS),
    remark: remarks[code] ?? '',
    findings: (judged.get(code) ?? [])
      .filter(({ outcome }) => TOLD.includes(outcome))
      .slice(0, MOST_FINDINGS)
      .map(({ rule, outcome, message, remedy }) => ({ rule, outcome, message, remedy })),
  }));
  return {
    kind: 'soat-cchc-review',
    format: 1,
    ...handed,
    portal: report.portal,
    unit: report.account.unit,
    from: report.account.name,
    criteria: criteria.filter(({ remark, findings }) => remark !== '' || findings.length > 0),
  };
}
