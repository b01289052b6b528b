import * as z from 'zod/mini';
import { criterionSchema } from './criterion.ts';

/** A period of self-assessment. Instants are ISO 8601 with an offset. */
export const roundSchema = z.object({
  name: z.string(),
  opensAt: z.nullable(z.string()),
  closesAt: z.string(),
  /** The assessment year, where it is known. */
  year: z.nullable(z.number()),
  /** Whether it is held after a round for what was found wanting there; false unless stated. */
  supplementary: z.optional(z.boolean()),
});
export type Round = z.infer<typeof roundSchema>;

/** Who is signed in, as the page's header shows it; null parts are not shown. */
export const accountSchema = z.object({ name: z.nullable(z.string()), unit: z.nullable(z.string()) });
export type Account = z.infer<typeof accountSchema>;

/** What the portal shows of one commune's report. Read by the adapter, judged by nobody here. */
export const reportSchema = z.object({
  /** Host name of the portal. */
  portal: z.string(),
  account: accountSchema,
  /** The round announced on the page, if any: a proposal, never taken over unasked. */
  announcedRound: z.nullable(roundSchema),
  /** The total shown on the page, as text. */
  total: z.nullable(z.string()),
  /** Bảng tổng hợp attached at step 4 (names on the page), or null where the page has no place for it. */
  summaryFiles: z.nullable(z.array(z.string())),
  /** Whether the page says that the report has been sent. */
  sent: z.nullable(z.boolean()),
  criteria: z.array(criterionSchema),
});
export type Report = z.infer<typeof reportSchema>;
