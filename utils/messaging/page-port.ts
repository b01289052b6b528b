import * as z from 'zod/mini';

/**
 * Messages between the content script and the panel's frame on the same page, over a MessagePort handed over with
 * a nonce. Only here do `File`s travel; they arrive as `File`s (runtime messages would turn them into `{}`).
 */

export type { FieldName, ToPage } from './to-page.ts';

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
  /** Asked while the checklist is up: a panel that no longer shows it says nothing, and the page is freed. */
  z.object({ type: z.literal('are-you-alive'), gate: z.string() }),
  /** The submission is held back no longer; not `pressed`: what was pressed has gone, so it must be pressed again. */
  z.object({ type: z.literal('gate-over'), gate: z.string(), pressed: z.boolean() }),
  /** Escape was pressed on the page, outside of its fields. */
  z.object({ type: z.literal('fold') }),
]);
export type ToPanel = z.infer<typeof toPanelSchema>;

/** The first message to the frame, with the port; `nonce` came to both sides through the service worker. */
export const handshakeSchema = z.object({ type: z.literal('soat-cchc-port'), nonce: z.string() });
