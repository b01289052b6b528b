import * as z from 'zod/mini';
import { roundSchema } from '../report/report.ts';

/** The format that is written. What older ones lack is added by `migrations/`. */
export const FORMAT_VERSION = 2;

/** Text of at least one character and at most so many. */
const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

/** What the criteria set says of one criterion beyond what the portal shows. */
export const criterionStandardSchema = z.strictObject({
  code: text(20),
  title: text(1000),
  /** Points. */
  maxScore: z.number(),
  /** Lower end of the range in points, negative for a penalty criterion; 0 unless stated. */
  minScore: z.optional(z.number()),
  /** Code of the criterion of which this one is a part. */
  parent: z.nullable(text(20)),
  /** Documents that are asked for, in the set's own words. */
  evidence: z.array(text(500)).check(z.maxLength(50)),
  /** Whether the score is a rate or a count, so that figures are asked for. */
  measured: z.optional(z.boolean()),
  /** Whether a form in Word or Excel is asked for here (R27's exception). */
  officeForms: z.optional(z.boolean()),
});
export type CriterionStandard = z.infer<typeof criterionStandardSchema>;

/** Null where the pack says nothing of it. */
export const thresholdsSchema = z.strictObject({
  /** Bytes; above it the portal cuts the upload off. */
  maxFileBytes: z.nullable(z.int().check(z.positive())),
  /** Working minutes that entering one criterion with its evidence takes. */
  minutesPerCriterion: z.nullable(z.number().check(z.positive(), z.maximum(480))),
});

/** What changes every year: data, never code. A field that is not listed here is a mistake and refused. */
export const packSchema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  id: text(100),
  title: text(300),
  /** Host names of portals, e.g. danhgiacchccapxa.thuathienhue.gov.vn. */
  portals: z.array(z.string()).check(z.maxLength(20)),
  rounds: z.array(z.strictObject(roundSchema.shape)).check(z.maxLength(20)),
  criteria: z.array(criterionStandardSchema).check(z.maxLength(1000)),
  thresholds: thresholdsSchema,
  /** Trusted certificates, PEM text with one or more in each. */
  authorities: z.array(z.string()).check(z.maxLength(100)),
});
export type Pack = z.infer<typeof packSchema>;
