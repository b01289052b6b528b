import * as z from 'zod/mini';
import { fileFactsSchema } from '../evidence/facts.ts';

/** BroadcastChannel between the folder check and the engine; carries `File`s, which are handles and no bytes. */
export const FOLDER_CHANNEL = 'soat-cchc-folder';

/** Folder check → engine: one file to look at; `id` comes back with the answer. */
export const lookAtFileSchema = z.object({
  type: z.literal('look-at-file'),
  id: z.string(),
  file: z.custom<File>((value) => value instanceof File),
  /** Have OCR try once more where it did not come to its end. */
  again: z.optional(z.boolean()),
});
export type LookAtFile = z.infer<typeof lookAtFileSchema>;

/** Engine → folder check. */
export const fileLookedAtSchema = z.object({
  type: z.literal('file-looked-at'),
  id: z.string(),
  facts: fileFactsSchema,
});
export type FileLookedAt = z.infer<typeof fileLookedAtSchema>;
