import * as z from 'zod/mini';

/** Service worker → content script: outcomes for the badges. */
export const toContentSchema = z.object({
  to: z.literal('content'),
  type: z.literal('outcomes'),
  outcomes: z.array(
    z.object({ code: z.string(), outcome: z.string(), label: z.string(), count: z.number() }),
  ),
});
export type ToContent = z.infer<typeof toContentSchema>;
