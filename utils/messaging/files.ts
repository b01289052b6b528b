import * as z from 'zod/mini';
import { draftFailureSchema } from '../drafts/failure.ts';

export { draftFailureSchema };

/**
 * Messages of the panel to the service worker that carry `File`s: runtime messages would turn them into `{}`, so
 * they go by `ServiceWorker.postMessage`, each with a MessagePort on which one answer comes back.
 */
export const fileRequestSchema = z.discriminatedUnion('type', [
  /** Keeps the bytes of a chosen file as a draft of the person signed in in this tab. */
  z.object({
    type: z.literal('keep-file'),
    tab: z.number(),
    criterion: z.string(),
    /** Id of the attachment in the report. */
    attachment: z.string(),
    file: z.custom<File>((value) => value instanceof File),
    /** Names that the portal listed under the criterion before. */
    listed: z.array(z.string()),
  }),
  /** Gives back the file of a draft that was offered in this tab. */
  z.object({ type: z.literal('give-file'), tab: z.number(), key: z.string() }),
]);
export type FileRequest = z.infer<typeof fileRequestSchema>;
export type KeepFile = Extract<FileRequest, { type: 'keep-file' }>;
export type GiveFile = Extract<FileRequest, { type: 'give-file' }>;

/** Answer to `keep-file`. */
export const fileKeptSchema = z.object({
  kept: z.boolean(),
  reason: z.optional(draftFailureSchema),
  /** Lower-case hex; null where the bytes could not be read. */
  sha256: z.nullable(z.string()),
});
export type FileKept = z.infer<typeof fileKeptSchema>;

/** Answer to `give-file`; null where the draft is gone or is not offered to the person signed in here. */
export const fileGivenSchema = z.object({
  file: z.nullable(z.custom<File>((value) => value instanceof File)),
});
export type FileGiven = z.infer<typeof fileGivenSchema>;
