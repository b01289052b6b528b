import * as z from 'zod/mini';
import { runEndSchema } from '../report/not-fetched.ts';

/** BroadcastChannel between the pages that show a run over the files on the portal and the frame that makes it. */
export const FETCH_RUN_CHANNEL = 'soat-cchc-fetch-run';

/** How far files are fetched from the portal and looked at. */
export const fetchRunSchema = z.object({
  step: z.enum(['starting', 'running', 'paused', 'done']),
  /** Null while it goes on, and where it went through. */
  end: z.nullable(runEndSchema),
  total: z.number(),
  /** Files that are looked at, and those that could not be fetched. */
  looked: z.number(),
  notFetched: z.number(),
  /** Of the file that is being fetched. */
  name: z.nullable(z.string()),
});
export type FetchRun = z.infer<typeof fetchRunSchema>;

/** `start` takes the files whose content is not known, `start-over` all; `ask` wants to hear how it stands. */
export const runOrderSchema = z.enum(['start', 'start-over', 'pause', 'go-on', 'cancel', 'ask']);
export type RunOrder = z.infer<typeof runOrderSchema>;

export const fetchRunMessageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('run-order'), tab: z.number(), order: runOrderSchema }),
  z.object({ type: z.literal('run'), tab: z.number(), run: z.nullable(fetchRunSchema) }),
]);
export type FetchRunMessage = z.infer<typeof fetchRunMessageSchema>;
