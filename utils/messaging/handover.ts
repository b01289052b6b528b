import * as z from 'zod/mini';
import { resultsFileSchema } from '../evidence/claims.ts';
import { handoverProblemSchema, MOST_REMARK, reviewFileSchema } from '../report/handover.ts';

const asks = { to: z.literal('background'), tab: z.number() };

/** Pages of ours → service worker, about what a leader and officers hand to each other. */
export const handoverQuestionSchemas = [
  /** What the leader says of a criterion; empty takes it back. */
  z.object({
    ...asks,
    type: z.literal('note-remark'),
    criterion: z.string(),
    text: z.string().check(z.maxLength(MOST_REMARK)),
  }),
  /** Shows a review that was opened; null puts it away. */
  z.object({ ...asks, type: z.literal('take-review'), review: z.nullable(reviewFileSchema) }),
  /** Takes over results of another machine. */
  z.object({ ...asks, type: z.literal('take-results'), results: resultsFileSchema }),
  /** What is known here of the files of the report in a tab. */
  z.object({ ...asks, type: z.literal('give-results') }),
] as const;

const problem = z.object({ problem: z.nullable(handoverProblemSchema) });

/** What the service worker answers to each. */
export const handoverAnswerSchemas = {
  'note-remark': z.object({ done: z.boolean() }),
  'take-review': problem,
  'take-results': problem,
  'give-results': z.object({ results: z.nullable(resultsFileSchema) }),
} as const;
