import * as z from 'zod/mini';

/**
 * Why a file that the portal lists could not be fetched from it. Before anything is asked: `no-link`, `other-host`,
 * `post-back` (a link that only posts a form), `doubtful` (it may do something else than give a file). After: what the
 * portal answered; `page` is a web page in place of the file.
 */
export const notFetchedSchema = z.enum([
  'no-link',
  'other-host',
  'post-back',
  'doubtful',
  'signed-out',
  'missing',
  'server',
  'refused',
  'page',
  'redirected',
  'too-large',
  'network',
]);
export type NotFetched = z.infer<typeof notFetchedSchema>;

/** A file that the portal lists, and what stands in the way of fetching it; null where nothing does. */
export const listedFileSchema = z.object({
  /** Id of the attachment in the report. */
  attachment: z.string(),
  criterion: z.string(),
  name: z.string(),
  obstacle: z.nullable(notFetchedSchema),
});
export type ListedFile = z.infer<typeof listedFileSchema>;

/** Why fetching files came to its end before all was done. `left`: the portal's page went away. */
export const runEndSchema = z.enum(['cancelled', 'signed-out', 'server', 'left', 'no-page', 'no-files']);
export type RunEnd = z.infer<typeof runEndSchema>;
