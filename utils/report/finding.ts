import * as z from 'zod/mini';
import { OUTCOMES, outcomeSchema } from './outcome.ts';
import { changedPagesSchema } from './page-pair.ts';
import type { Outcome } from './outcome.ts';

export { OUTCOMES, outcomeSchema };
export type { Outcome };

export const findingSchema = z.object({
  /** Rule id of the catalogue, e.g. `file.office`. */
  rule: z.string(),
  outcome: outcomeSchema,
  /** Criterion code, where one is meant. */
  criterion: z.nullable(z.string()),
  /** File name as shown, where one is meant. */
  file: z.nullable(z.string()),
  /** Id of the attachment meant, so that a button can act on it. */
  attachment: z.nullable(z.string()),
  /** What is wrong with this very thing, in the reader's language. */
  message: z.string(),
  /** What to do next, one sentence; null for a pass. */
  remedy: z.nullable(z.string()),
  /** Obligation, e.g. `R33`; null for a rule of our own. */
  source: z.nullable(z.string()),
  /** The place in the guidance and its words. */
  clause: z.nullable(z.string()),
  /** A picture of the spot that is meant: a PNG as a data URL. */
  picture: z.optional(z.string()),
  /** It may be ticked as done; the key under which that is kept. */
  reminder: z.optional(z.string()),
  /** Pages to be shown side by side as they were signed and as they are now. */
  changedPages: z.optional(changedPagesSchema),
});
export type Finding = z.infer<typeof findingSchema>;

/** The judgement of one criterion: its worst outcome and all that was found, its files included. */
export const criterionVerdictSchema = z.object({
  code: z.string(),
  outcome: outcomeSchema,
  findings: z.array(findingSchema),
  /** Files listed by the portal whose bytes were never seen here, and were not asked for in vain either. */
  uncheckedFiles: z.number(),
});
export type CriterionVerdict = z.infer<typeof criterionVerdictSchema>;

/** How many things make up a criterion's outcome: findings, and among what is to be looked at the unseen files. */
export function countAtOutcome({ outcome, findings, uncheckedFiles }: CriterionVerdict): number {
  const found = findings.filter((finding) => finding.outcome === outcome).length;
  return outcome === 'review' ? found + uncheckedFiles : found;
}

export const verdictSchema = z.object({
  criteria: z.array(criterionVerdictSchema),
  /** About the whole report or the deadline. */
  report: z.array(findingSchema),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** Sorts by outcome, the worst in front. */
export function worstFirst(one: { outcome: Outcome }, other: { outcome: Outcome }): number {
  return OUTCOMES.indexOf(one.outcome) - OUTCOMES.indexOf(other.outcome);
}

/** The worst of several outcomes; `none` where there are none. */
export function worst(outcomes: Iterable<Outcome>): Outcome {
  let result: Outcome = 'none';
  for (const outcome of outcomes) {
    if (OUTCOMES.indexOf(outcome) < OUTCOMES.indexOf(result)) result = outcome;
  }
  return result;
}
