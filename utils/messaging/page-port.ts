import * as z from 'zod/mini';

/**
 * Messages between the content script and the panel's frame on the same page, over a MessagePort handed over with
 * a nonce. Only here do `File`s travel; they arrive as `File`s (runtime messages would turn them into `{}`).
 */
export const fieldSchema = z.enum(['score', 'explanation', 'files', 'row', 'submit']);
export type FieldName = z.infer<typeof fieldSchema>;

const fileSchema = z.custom<File>((value) => value instanceof File);

/** Content script → panel. */
export const toPanelSchema = z.discriminatedUnion('type', [
  /** Files chosen in the field of a criterion; `sent`: the portal uploaded them at once. */
  z.object({
    type: z.literal('files-chosen'),
    criterion: z.string(),
    files: z.array(z.object({ attachment: z.string(), file: fileSchema })),
    uploadsAtOnce: z.boolean(),
  }),
  /** «Gửi báo cáo» was pressed and is held back until the answer `gate-answer` or its time-out. */
  z.object({ type: z.literal('gate-asked'), gate: z.string() }),
  /** A badge was opened: show this criterion. */
  z.object({ type: z.literal('show-criterion'), criterion: z.string() }),
  /** Answer to `put-text` and `put-file`: what became of it. */
  z.object({
    type: z.literal('put-done'),
    request: z.string(),
    result: z.enum(['written', 'waiting-for-dialog', 'no-field', 'refused']),
  }),
  z.object({ type: z.literal('alive'), request: z.string() }),
]);
export type ToPanel = z.infer<typeof toPanelSchema>;

/** Panel → content script. */
export const toPageSchema = z.discriminatedUnion('type', [
  /** How much room the frame wants. */
  z.object({ type: z.literal('layout'), mode: z.enum(['pill', 'panel', 'full']) }),
  /** Moves the pill by CSS pixels while it is dragged; `done` keeps the place. */
  z.object({ type: z.literal('drag'), dx: z.number(), dy: z.number(), done: z.boolean() }),
  z.object({ type: z.literal('go-to'), criterion: z.nullable(z.string()), field: fieldSchema }),
  z.object({
    type: z.literal('put-text'),
    request: z.string(),
    criterion: z.string(),
    field: z.enum(['score', 'explanation']),
    value: z.string(),
  }),
  /** Puts a file into the criterion's field; `replaces` names the attachment whose place it takes. */
  z.object({
    type: z.literal('put-file'),
    request: z.string(),
    criterion: z.string(),
    file: fileSchema,
    replaces: z.nullable(z.string()),
  }),
  /** The panel has shown the checklist: the gate waits for the person from now on, without a time-out. */
  z.object({ type: z.literal('gate-shown'), gate: z.string() }),
  z.object({ type: z.literal('gate-answer'), gate: z.string(), go: z.boolean() }),
  z.object({ type: z.literal('are-you-alive'), request: z.string() }),
]);
export type ToPage = z.infer<typeof toPageSchema>;

/** The first message to the frame, with the port; `nonce` came to both sides through the service worker. */
export const handshakeSchema = z.object({ type: z.literal('soat-cchc-port'), nonce: z.string() });
