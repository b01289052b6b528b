import { boolean, literal, nullable, number, object, safeParse, string, unknown } from './light.ts';
import type { Infer } from './light.ts';

/**
 * What the content script hears from the panel. Few kinds of schemas are used, and in a file of their own, since
 * each kind adds to what is put into every page of the portal.
 */

export const fieldSchema = literal('score', 'explanation', 'files', 'row', 'submit');
export type FieldName = Infer<typeof fieldSchema>;

const textOrNone = nullable(string);

/** Panel → content script, by the message's type. */
const kinds = {
  /** How much room the frame wants; `pill`: how wide the pill is, in CSS pixels. */
  layout: object({
    type: literal('layout'),
    mode: literal('pill', 'panel', 'full'),
    pill: number,
  }),
  /** Moves the pill by CSS pixels while it is dragged; `done` keeps the place. */
  drag: object({ type: literal('drag'), dx: number, dy: number, done: boolean }),
  'go-to': object({ type: literal('go-to'), criterion: textOrNone, field: fieldSchema }),
  'put-text': object({
    type: literal('put-text'),
    request: string,
    criterion: string,
    field: literal('score', 'explanation'),
    value: string,
    /** Of a text from an editor, else null or undefined; parsed where it is put in. */
    formatting: unknown,
  }),
  /**
   * Puts a file, told by its class on arrival, into the criterion's field; `replaces` names the attachment whose place
   * it takes, or which is taken out where no file comes.
   */
  'put-file': object({
    type: literal('put-file'),
    request: string,
    criterion: string,
    file: unknown,
    replaces: textOrNone,
  }),
  /** The panel has shown the checklist: the gate waits for the person from now on, without a time-out. */
  'gate-shown': object({ type: literal('gate-shown'), gate: string }),
  'gate-answer': object({ type: literal('gate-answer'), gate: string, go: boolean }),
  /** The checklist still stands. */
  alive: object({ type: literal('alive'), gate: string }),
};
const kindSchema = object({ type: literal(...(Object.keys(kinds) as (keyof typeof kinds)[])) });

/** A message of the panel; null for anything else. */
export function parseToPage(data: unknown): Heard | null {
  const { data: kind } = safeParse(kindSchema, data);
  return kind ? (safeParse(kinds[kind.type], data).data ?? null) : null;
}

/** As it is heard: whether `file` is one is told by its class where it is put. */
export type Heard = Infer<(typeof kinds)[keyof typeof kinds]>;
type HeardFile = Extract<Heard, { type: 'put-file' }>;
/** As it is sent. */
export type ToPage = Exclude<Heard, HeardFile> | (HeardFile & { file: File | null });
