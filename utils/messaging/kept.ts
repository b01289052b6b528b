import * as z from 'zod/mini';
import { fieldValueSchema, historyEntrySchema } from '../drafts/history-entry.ts';

const asks = { to: z.literal('background'), tab: z.number() };

/** Panel → service worker, about what is kept of the report in a tab. */
export const keptQuestionSchemas = [
  /** How each criterion stands, and which are being edited in another tab. */
  z.object({ ...asks, type: z.literal('kept-states') }),
  /** What was ever kept of the texts of a criterion. */
  z.object({ ...asks, type: z.literal('history'), criterion: z.string() }),
  /** All texts kept for the person signed in, for a copy of them. */
  z.object({ ...asks, type: z.literal('kept-texts') }),
  /** A restored text was taken out of the page again: it is a draft as before. */
  z.object({ ...asks, type: z.literal('offer-again'), ...fieldValueSchema.shape }),
] as const;

/** What the service worker answers to each. */
export const keptAnswerSchemas = {
  'kept-states': z.object({
    states: z.record(z.string(), z.enum(['saved', 'unsaved', 'draft'])),
    /** Codes of criteria. */
    elsewhere: z.array(z.string()),
  }),
  history: z.object({ entries: z.array(historyEntrySchema) }),
  'kept-texts': z.object({ texts: z.array(fieldValueSchema) }),
  'offer-again': z.object({ done: z.boolean() }),
} as const;
export type KeptStates = z.infer<(typeof keptAnswerSchemas)['kept-states']>;
