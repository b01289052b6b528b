import * as z from 'zod/mini';

/** A file under a criterion: chosen in the page's field and not yet sent, or listed by the portal. */
export const attachmentSchema = z.object({
  /** Unique in the report and stable while the page shows the same file. */
  id: z.string(),
  /** As shown, NFC or NFD as it came; a prefix put on by the portal is still there. */
  name: z.string(),
  origin: z.enum(['chosen', 'uploaded']),
  /** Lower-case hex, once the bytes were seen. */
  sha256: z.nullable(z.string()),
  /** Bytes. */
  size: z.nullable(z.number()),
});
export type Attachment = z.infer<typeof attachmentSchema>;

/**
 * One criterion as the portal shows it. `null` is «not on this page, not known»; the empty string is an empty
 * field. What is not known is never judged as missing.
 */
export const criterionSchema = z.object({
  code: z.string(),
  title: z.string(),
  /** Points. */
  maxScore: z.nullable(z.number()),
  /** Whether a score is entered here; false for a row that only adds up its children. */
  scorable: z.boolean(),
  /** As typed, comma or dot; for a row that only adds up, the total shown. */
  score: z.nullable(z.string()),
  explanation: z.nullable(z.string()),
  /** «Hoàn thành» as far as the portal shows it. */
  done: z.nullable(z.boolean()),
  /** Whether the signed-in person can change it here. */
  editable: z.boolean(),
  assignee: z.nullable(z.string()),
  attachments: z.array(attachmentSchema),
  /** False where no list of files is to be seen here, so that an empty one means nothing. */
  attachmentsKnown: z.optional(z.boolean()),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** «chưa nhập»: nobody has entered a score, an explanation or a file. */
export function isUntouched(criterion: Criterion): boolean {
  return !criterion.score?.trim() && !criterion.explanation?.trim() && criterion.attachments.length === 0;
}
