import * as z from 'zod/mini';
import { sortByCode } from './code.ts';
import { criterionSchema, type Criterion } from './criterion.ts';
import type { Report } from './report.ts';

/** A criterion as the portal was seen to have it, and when that was. */
export const seenCriterionSchema = z.object({
  criterion: criterionSchema,
  /** ISO 8601. */
  seenAt: z.string(),
});
export type SeenCriterion = z.infer<typeof seenCriterionSchema>;

/** Milliseconds after which what was seen says nothing any more: 30 days. */
export const SEEN_LASTS = 30 * 24 * 60 * 60 * 1000;

/** A text field of a criterion. */
type Field = 'score' | 'explanation';

/** What of a reading came with the document, and was not typed or put in since. */
export type Own = (criterion: string, field: Field) => boolean;

const uploaded = ({ attachments }: Criterion) => attachments.filter(({ origin }) => origin === 'uploaded');
const listsFiles = ({ attachmentsKnown }: Criterion) => attachmentsKnown !== false;

/** What is known of a field after a reading: what was typed over is known no longer. */
function fieldAfter(field: Field, shown: Criterion, before: Criterion | undefined, own: Own): string | null {
  const value = shown[field];
  if (value === null) return before?.[field] ?? null;
  return own(shown.code, field) || value === before?.[field] ? value : null;
}

function criterionAfter(shown: Criterion, before: Criterion | undefined, own: Own): Criterion {
  const filesOf = listsFiles(shown) || !before ? shown : before;
  return {
    ...shown,
    score: fieldAfter('score', shown, before, own),
    explanation: fieldAfter('explanation', shown, before, own),
    attachments: uploaded(filesOf),
    attachmentsKnown: listsFiles(filesOf),
  };
}

/**
 * What is known of the criteria after a reading of a page: only what the document came with; files that are merely
 * chosen, and texts that were typed, are not the portal's.
 * @param at when it was read, ISO 8601
 * @returns `before` itself where the reading says nothing new
 */
export function noteSeen(
  before: readonly SeenCriterion[],
  report: Report,
  own: Own,
  at: string,
): readonly SeenCriterion[] {
  const known = new Map(before.map((seen) => [seen.criterion.code, seen]));
  let isNew = false;
  for (const shown of report.criteria) {
    const earlier = known.get(shown.code);
    const criterion = criterionAfter(shown, earlier?.criterion, own);
    const cameNow = own(shown.code, 'score') || own(shown.code, 'explanation');
    if (!cameNow && JSON.stringify(criterion) === JSON.stringify(earlier?.criterion)) continue;
    known.set(shown.code, { criterion, seenAt: at });
    isNew = true;
  }
  return isNew ? [...known.values()] : before;
}

function completed(shown: Criterion, seen: Criterion): Criterion | null {
  const score = shown.score ?? seen.score;
  const explanation = shown.explanation ?? seen.explanation;
  const files = listsFiles(shown) || seen.attachments.length === 0 ? null : seen.attachments;
  if (score === shown.score && explanation === shown.explanation && files === null) return null;
  return {
    ...shown,
    score,
    explanation,
    ...(files && { attachments: [...files, ...shown.attachments], attachmentsKnown: true }),
  };
}

/**
 * What earlier documents add to a report: criteria that it does not show, and those of which it does not show all,
 * completed. What the report itself shows holds.
 * @param now milliseconds
 */
export function seenEarlier(
  report: Report,
  seen: readonly SeenCriterion[],
  now: number,
): readonly SeenCriterion[] {
  const shown = new Map(report.criteria.map((criterion) => [criterion.code, criterion]));
  return seen
    .filter(({ seenAt }) => now - Date.parse(seenAt) <= SEEN_LASTS)
    .flatMap(({ criterion, seenAt }) => {
      const here = shown.get(criterion.code);
      const known = here ? completed(here, criterion) : criterion;
      return known ? [{ criterion: known, seenAt }] : [];
    });
}

/** The report with what earlier documents add to it, in the order of the codes where something is added. */
export function withSeen(report: Report, earlier: readonly SeenCriterion[]): Report {
  if (earlier.length === 0) return report;
  const all = new Map(report.criteria.map((criterion) => [criterion.code, criterion]));
  for (const { criterion } of earlier) all.set(criterion.code, criterion);
  const criteria = [...all.values()];
  const isMore = criteria.length > report.criteria.length;
  return { ...report, criteria: isMore ? sortByCode(criteria) : criteria };
}
