import * as z from 'zod/mini';

/** Options page → service worker: what it did, or wants done, with drafts. */
export const keepingQuestionSchemas = [
  /** Everything that is kept of one report goes. */
  z.object({ to: z.literal('background'), type: z.literal('drop-report'), report: z.string() }),
  /** Drafts were merged into the database: open reports are to look at them. */
  z.object({ to: z.literal('background'), type: z.literal('drafts-merged') }),
  /** The lock by passphrase was turned on or off, opened or closed. */
  z.object({ to: z.literal('background'), type: z.literal('lock-changed') }),
] as const;

const done = z.object({ done: z.boolean() });
export const keepingAnswerSchemas = {
  'drop-report': done,
  'drafts-merged': done,
  'lock-changed': done,
} as const;
