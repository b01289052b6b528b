import * as z from 'zod/mini';
import { notFetchedSchema } from '../report/not-fetched.ts';

const asks = { to: z.literal('background'), tab: z.number() };

/** Panel on the portal's page → service worker, about files that the portal lists. */
export const fetchingQuestionSchemas = [
  /** The person wants them fetched: puts the script that does into the page. */
  z.object({ ...asks, type: z.literal('put-fetcher') }),
  /** One could not be fetched. */
  z.object({
    ...asks,
    type: z.literal('not-fetched'),
    files: z.record(z.string(), notFetchedSchema),
  }),
] as const;

const done = z.object({ done: z.boolean() });
export const fetchingAnswerSchemas = { 'put-fetcher': done, 'not-fetched': done } as const;
