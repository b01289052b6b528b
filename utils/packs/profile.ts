import * as z from 'zod/mini';

/** Characters; a path through twenty elements takes about 400. */
const LONGEST_SELECTOR = 1000;
const selectorSchema = z.string().check(z.minLength(1), z.maxLength(LONGEST_SELECTOR));

/** Which of the elements that match a selector within one criterion: the first is 0. */
export const partPlaceSchema = z.object({
  selector: selectorSchema,
  at: z.int().check(z.minimum(0), z.maximum(50)),
});
export type PartPlace = z.infer<typeof partPlaceSchema>;

/** The parts of a criterion that can be pointed at. */
export type TaughtPart = 'score' | 'explanation' | 'files';

/** Where things stand on the pages of one portal, as a person has pointed them out: selectors, and no content. */
export const profileSchema = z.object({
  formatVersion: z.literal(1),
  /** Host name of the portal. */
  host: z.string(),
  /** Matches each criterion: what holds all of it, or what it begins with. */
  row: selectorSchema,
  /** Whether all of a criterion stands in its row, or also behind it, up to the next row. */
  reaches: z.enum(['row', 'next-row']),
  score: z.nullable(partPlaceSchema),
  explanation: z.nullable(partPlaceSchema),
  files: z.nullable(partPlaceSchema),
  /** What sends the report. */
  submit: z.nullable(selectorSchema),
});
export type PortalProfile = z.infer<typeof profileSchema>;

/** The readable ones of some profiles; whatever cannot be read is left out. */
export function readableProfiles(stored: unknown): PortalProfile[] {
  const parts = z.safeParse(z.array(z.unknown()), stored);
  if (!parts.success) return [];
  return parts.data.flatMap((one) => z.safeParse(profileSchema, one).data ?? []);
}
