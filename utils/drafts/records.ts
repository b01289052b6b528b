import * as z from 'zod/mini';
import { formattingSchema } from '../report/formatting.ts';

/** Whose draft: to the same portal, account, unit, round and criterion only is it offered again. */
export const draftOwnerSchema = z.object({
  portal: z.string(),
  /** Null: «chưa rõ tài khoản», comes back only after a confirmation. */
  account: z.nullable(z.string()),
  unit: z.nullable(z.string()),
  /** Name of the round in force, null while none is set. */
  round: z.nullable(z.string()),
});
export type DraftOwner = z.infer<typeof draftOwnerSchema>;

/** A score or explanation that was typed. */
export const textDraftSchema = z.object({
  kind: z.literal('text'),
  owner: draftOwnerSchema,
  criterion: z.string(),
  field: z.enum(['score', 'explanation']),
  value: z.string(),
  /** Of a text from an editor, beside the text itself, which is whole without it. */
  formatting: formattingSchema,
  /** ISO 8601. */
  writtenAt: z.string(),
  /** What the portal held in that place when it was written over; absent where that is not known. */
  base: z.optional(z.string()),
  /** The browser's id of the document in which it was written. */
  writer: z.optional(z.string()),
});
export type TextDraft = z.infer<typeof textDraftSchema>;

/** A file that was chosen; its bytes are kept beside it under its hash. */
export const fileDraftSchema = z.object({
  kind: z.literal('file'),
  owner: draftOwnerSchema,
  criterion: z.string(),
  name: z.string(),
  sha256: z.string(),
  size: z.number(),
  writtenAt: z.string(),
  /** Names that the portal listed there already when the file was chosen: they are of other contents. */
  listed: z.optional(z.array(z.string())),
});
export type FileDraft = z.infer<typeof fileDraftSchema>;

export const draftSchema = z.discriminatedUnion('kind', [textDraftSchema, fileDraftSchema]);
export type Draft = z.infer<typeof draftSchema>;

/** A draft that the portal does not hold, beside what it holds now. */
export const draftOfferSchema = z.object({
  /** Key of the record, for restoring and dropping. */
  key: z.string(),
  draft: draftSchema,
  /** What the page shows now; null where the criterion is not on the page. For a file: the names listed. */
  present: z.nullable(z.string()),
  /** Asks for «đúng là của tôi» first; until then no more than the beginning of the draft is in here. */
  accountUnknown: z.boolean(),
  /** The round of a draft that asks because it is of another one than that in force. */
  otherRound: z.optional(z.string()),
  /** The portal held something else when this draft was begun: it was changed by another person or machine. */
  changedSince: z.optional(z.boolean()),
  /** Longer texts that this draft replaced, newest first, so that a slip of the hand loses nothing. */
  earlier: z.optional(z.array(z.object({ value: z.string(), writtenAt: z.string() }))),
});
export type DraftOffer = z.infer<typeof draftOfferSchema>;
