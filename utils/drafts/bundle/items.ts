import * as z from 'zod/mini';
import { toInstant } from '../../text/vietnam-time.ts';
import { draftOwnerSchema, fileDraftSchema, textDraftSchema } from '../records.ts';
import { storedTextSchema, storedVersionSchema } from '../schema.ts';

/** Characters of one text; what is longer no officer wrote. */
const LONGEST_TEXT = 2_000_000;
/** Earlier versions of one text. */
const MOST_VERSIONS = 500;
/** Bytes of one file. */
const LARGEST_FILE = 200_000_000;

const instant = z.string().check(z.refine((text) => toInstant(text) !== null));
const name = z.string().check(z.maxLength(1_000));
const value = z.string().check(z.maxLength(LONGEST_TEXT));
const owner = z.extend(draftOwnerSchema, {
  portal: name,
  account: z.nullable(name),
  unit: z.nullable(name),
  round: z.nullable(name),
});

/** Records without the keys that they are stored under, which are made anew where they arrive. */
export const bareVersionSchema = z.omit(storedVersionSchema, { key: true });
export const bareTextSchema = z.omit(storedTextSchema, { key: true, portal: true });

const carriedVersionSchema = z.extend(bareVersionSchema, { value, writtenAt: instant });
export type CarriedVersion = z.infer<typeof carriedVersionSchema>;

/** A text with all its earlier versions. */
export const carriedTextSchema = z.object({
  type: z.literal('text'),
  text: z.extend(bareTextSchema, {
    owner,
    criterion: name,
    value,
    peak: value,
    writtenAt: instant,
  }),
  versions: z.array(carriedVersionSchema).check(z.maxLength(MOST_VERSIONS)),
});
export type CarriedText = z.infer<typeof carriedTextSchema>;

export const carriedFileSchema = z.extend(fileDraftSchema, {
  owner,
  criterion: name,
  name,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  size: z.int().check(z.minimum(0), z.maximum(LARGEST_FILE)),
  writtenAt: instant,
});

/** Earlier versions in a place of which there is no draft any more. */
export const carriedHistorySchema = z.object({
  type: z.literal('history'),
  owner,
  criterion: name,
  field: textDraftSchema.shape.field,
  versions: carriedTextSchema.shape.versions,
});
export type CarriedHistory = z.infer<typeof carriedHistorySchema>;

/** One content with the drafts that have it; its bytes follow. */
export const carriedContentSchema = z.object({
  type: z.literal('content'),
  sha256: carriedFileSchema.shape.sha256,
  size: carriedFileSchema.shape.size,
  /** As the browser named it when the file was chosen. */
  mime: name,
  files: z.array(carriedFileSchema).check(z.maxLength(1_000)),
});
export type CarriedContent = z.infer<typeof carriedContentSchema>;

/** A record that could not be read, as it was stored; bytes that belonged to it follow. */
export const carriedOddSchema = z.object({
  type: z.literal('odd'),
  store: name,
  record: z.unknown(),
  size: carriedFileSchema.shape.size,
});
export type CarriedOdd = z.infer<typeof carriedOddSchema>;

/** What a file of drafts consists of, one after the other. */
export const carriedSchema = z.discriminatedUnion('type', [
  carriedTextSchema,
  carriedHistorySchema,
  carriedContentSchema,
  carriedOddSchema,
]);
export type Carried = z.infer<typeof carriedSchema>;

/** What every item says of itself, those of a kind unknown here too: how many bytes follow it. */
export const envelopeSchema = z.looseObject({
  type: z.string(),
  size: z.optional(z.int().check(z.minimum(0))),
});
