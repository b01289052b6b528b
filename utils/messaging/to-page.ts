import * as z from 'zod/mini';

/**
 * What the content script hears from the panel. Few kinds of schemas are used, and in a file of their own, since
 * each kind adds to what is put into every page of the portal.
 */

export const fieldSchema = z.literal(['score', 'explanation', 'files', 'row', 'submit']);
export type FieldName = z.infer<typeof fieldSchema>;

const textOrNone = z.union([z.string(), z.literal(null)]);

/** Panel → content script. */
export const toPageSchema = z.union([
  /** How much room the frame wants; `pill`: how wide the pill is, in CSS pixels. */
  z.object({ type: z.literal('layout'), mode: z.literal(['pill', 'panel', 'full']), pill: z.number() }),
  /** Moves the pill by CSS pixels while it is dragged; `done` keeps the place. */
  z.object({ type: z.literal('drag'), dx: z.number(), dy: z.number(), done: z.boolean() }),
  z.object({ type: z.literal('go-to'), criterion: textOrNone, field: fieldSchema }),
  z.object({
    type: z.literal('put-text'),
    request: z.string(),
    criterion: z.string(),
    field: z.literal(['score', 'explanation']),
    value: z.string(),
  }),
  /** Puts a file, told by its class on arrival, into the criterion's field; `replaces` names the attachment whose place it takes. */
  z.object({
    type: z.literal('put-file'),
    request: z.string(),
    criterion: z.string(),
    file: z.unknown(),
    replaces: textOrNone,
  }),
  /** The panel has shown the checklist: the gate waits for the person from now on, without a time-out. */
  z.object({ type: z.literal('gate-shown'), gate: z.string() }),
  z.object({ type: z.literal('gate-answer'), gate: z.string(), go: z.boolean() }),
  /** The checklist still stands. */
  z.object({ type: z.literal('alive'), gate: z.string() }),
]);
/** As it is heard: whether `file` is one is told by its class where it is put. */
export type Heard = z.infer<typeof toPageSchema>;
type HeardFile = Extract<Heard, { type: 'put-file' }>;
/** As it is sent. */
export type ToPage = Exclude<Heard, HeardFile> | (HeardFile & { file: File });
