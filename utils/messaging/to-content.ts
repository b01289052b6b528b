import * as z from 'zod/mini';

/** Service worker → content script: outcomes for the badges; `draft-failure` null where all is kept again. */
export const toContentSchema = z.union([
  z.object({
    to: z.literal('content'),
    type: z.literal('outcomes'),
    outcomes: z.array(
      z.object({ code: z.string(), outcome: z.string(), label: z.string(), count: z.number() }),
    ),
  }),
  z.object({ to: z.literal('content'), type: z.literal('draft-failure'), reason: z.nullable(z.string()) }),
]);
export type ToContent = z.infer<typeof toContentSchema>;
