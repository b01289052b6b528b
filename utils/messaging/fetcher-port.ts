import * as z from 'zod/mini';
import { listedFileSchema, notFetchedSchema } from '../report/not-fetched.ts';

/**
 * Messages between the script that fetches listed files and the panel's frame on the same page, over a MessagePort
 * of its own. The script is put into the page on the person's click alone.
 */

/** The first message to the frame, with the port; `nonce` came to both sides through the service worker. */
export const fetcherHandshakeSchema = z.object({ type: z.literal('soat-cchc-fetcher'), nonce: z.string() });

/** Panel → script. An address is never said: the script fetches what it has listed itself. */
export const toFetcherSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('list') }),
  z.object({ type: z.literal('fetch'), attachment: z.string() }),
  /** Lets go of what is being fetched, and of the port. */
  z.object({ type: z.literal('end') }),
]);
export type ToFetcher = z.infer<typeof toFetcherSchema>;

/** Script → panel. */
export const fromFetcherSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('listed'), files: z.array(listedFileSchema) }),
  z.object({
    type: z.literal('fetched'),
    attachment: z.string(),
    file: z.custom<File>((value) => value instanceof File),
  }),
  z.object({ type: z.literal('not-fetched'), attachment: z.string(), reason: notFetchedSchema }),
]);
export type FromFetcher = z.infer<typeof fromFetcherSchema>;
