import * as z from 'zod/mini';
import { roundSchema } from '../report/report.ts';

/** What the criteria set says of one criterion beyond what the portal shows. */
export const criterionStandardSchema = z.object({
  code: z.string(),
  title: z.string(),
  maxScore: z.number(),
  /** Lower end of the range in points, negative for a penalty criterion; 0 unless stated. */
  minScore: z.optional(z.number()),
  parent: z.nullable(z.string()),
  /** Documents that are asked for, in the set's own words. */
  evidence: z.array(z.string()),
  /** Whether the score is a rate or a count, so that figures are asked for. */
  measured: z.optional(z.boolean()),
  /** Whether a form in Word or Excel is asked for here (R27's exception). */
  officeForms: z.optional(z.boolean()),
});
export type CriterionStandard = z.infer<typeof criterionStandardSchema>;

/** What changes every year: data, never code. */
export const packSchema = z.object({
  formatVersion: z.literal(1),
  id: z.string(),
  title: z.string(),
  /** Host names of portals, e.g. danhgiacchccapxa.thuathienhue.gov.vn. */
  portals: z.array(z.string()),
  rounds: z.array(roundSchema),
  criteria: z.array(criterionStandardSchema),
  thresholds: z.object({
    /** Bytes; above it the portal cuts the upload off. Null where it is not known. */
    maxFileBytes: z.nullable(z.number()),
  }),
});
export type Pack = z.infer<typeof packSchema>;
