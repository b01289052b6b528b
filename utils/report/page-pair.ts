import * as z from 'zod/mini';

/** One page by its numbers from 1, in a document as it was signed and as it is; null where it is not there. */
export const pagePairSchema = z.object({ was: z.nullable(z.number()), now: z.nullable(z.number()) });
export type PagePair = z.infer<typeof pagePairSchema>;

/** Pages of a file that look different since it was signed, and how to get at them. */
export const changedPagesSchema = z.object({
  pairs: z.array(pagePairSchema),
  /** Bytes from the beginning of the file that are the document as it was signed. */
  signedLength: z.number(),
});
export type ChangedPages = z.infer<typeof changedPagesSchema>;
