import * as z from 'zod/mini';

export const sealSchema = z.object({
  /** From 1. */
  page: z.number(),
  /** Box around it as shares of the page's width and height, 0 to 1, cut at the page's edge. */
  box: z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() }),
  /** Millimetres; of a slice at the edge, how tall it is. */
  diameter: z.number(),
  /** `hanging` (dấu treo): over the issuing body's name. `edge` (giáp lai): a slice at the right edge. */
  kind: z.enum(['signature', 'hanging', 'edge']),
  /** Whether it cannot well be anything else. */
  sure: z.boolean(),
  /** PNG of that spot as a data URL. */
  picture: z.string(),
});

/** What the pages of a scan look like, as far as they were looked at. */
export const scanFactsSchema = z.object({
  /** Pages of the file. */
  pages: z.number(),
  /** Those that were looked at, from 1, and decoded as a whole. */
  looked: z.array(z.number()),
  /** Pixels an inch, of the worst page; null where no page could be looked at. */
  dpi: z.nullable(z.number()),
  /** Whether a page that was looked at has any colour. */
  colour: z.boolean(),
  /** No page that was looked at looks like writing on white paper: photographs, perhaps. Else absent. */
  pictured: z.optional(z.literal(true)),
  seals: z.array(sealSchema),
});
export type ScanFacts = z.infer<typeof scanFactsSchema>;
