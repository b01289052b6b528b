import * as z from 'zod/mini';
import { keptReceiptSchema } from '../report/receipt.ts';

/** Pages of ours → service worker. */
export const receiptQuestionSchemas = [
  /** What was kept whenever the person signed in in a tab sent the report of this round. */
  z.object({ to: z.literal('background'), type: z.literal('receipts'), tab: z.number() }),
] as const;

/** What the service worker answers: the newest first. */
export const receiptAnswerSchemas = {
  receipts: z.object({ receipts: z.array(keptReceiptSchema) }),
} as const;
