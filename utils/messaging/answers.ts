import * as z from 'zod/mini';
import { draftFailureSchema } from '../drafts/failure.ts';
import { verdictSchema } from '../report/finding.ts';
import { fetchingAnswerSchemas } from './fetching.ts';
import { handoverAnswerSchemas } from './handover.ts';
import { keepingAnswerSchemas } from './keeping.ts';
import { keptAnswerSchemas } from './kept.ts';
import { pageAnswerSchemas } from './page-answers.ts';
import { receiptAnswerSchemas } from './receipts.ts';
import { tabStateSchema } from './state.ts';

const done = z.object({ done: z.boolean() });

/** What the service worker answers to each message, by the message's type. */
export const answerSchemas = {
  ...pageAnswerSchemas,
  typed: z.object({ kept: z.boolean(), reason: z.optional(draftFailureSchema) }),
  /** `nonce` is null until the content script has asked for one, and outside of a frame on the portal. */
  'panel-hello': z.object({
    allowed: z.boolean(),
    tab: z.nullable(z.number()),
    nonce: z.nullable(z.string()),
    state: z.nullable(tabStateSchema),
  }),
  'set-panel-open': done,
  'frame-gone': done,
  'accept-round': done,
  /** Null where nothing has been read in that tab yet. */
  'gate-verdict': z.object({ verdict: z.nullable(verdictSchema) }),
  'gate-passed': done,
  tick: done,
  'profile-taught': done,
  'start-teaching': done,
  'error-met': done,
  'sent-seen': done,
  'confirm-drafts': done,
  'drop-draft': done,
  'drop-all-drafts': done,
  ...keepingAnswerSchemas,
  'want-engine': z.object({ ready: z.boolean() }),
  'file-judged': done,
  ...keptAnswerSchemas,
  ...receiptAnswerSchemas,
  ...fetchingAnswerSchemas,
  ...handoverAnswerSchemas,
} as const;

export type AnswerTo<Type extends keyof typeof answerSchemas> = z.infer<(typeof answerSchemas)[Type]>;
