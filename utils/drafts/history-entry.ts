import * as z from 'zod/mini';
import { formattingSchema } from '../report/formatting.ts';
import { textDraftSchema } from './records.ts';
import { versionSourceSchema } from './schema.ts';

/** One entry in the history of a field. `draft`: what is kept as the draft now. */
export const historyEntrySchema = z.object({
  field: textDraftSchema.shape.field,
  value: z.string(),
  formatting: formattingSchema,
  /** ISO 8601. */
  writtenAt: z.string(),
  from: z.union([versionSourceSchema, z.literal('draft')]),
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** What stands in a field of a criterion. */
export const fieldValueSchema = z.object({
  criterion: z.string(),
  field: textDraftSchema.shape.field,
  value: z.string(),
  formatting: formattingSchema,
});
export type FieldValue = z.infer<typeof fieldValueSchema>;
