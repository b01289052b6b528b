import * as z from 'zod/mini';
import { fileFactsSchema } from '../../utils/evidence/facts.ts';
import { drawnSchema, notDrawnSchema } from '../../utils/messaging/drawing.ts';
import { pagePairSchema } from '../../utils/report/page-pair.ts';

/**
 * Engine → Worker: one file at a time; the bytes are handed over, not copied, and a MessagePort for what it has to say
 * comes along. The Worker's own `postMessage` is not used: pdf.js, once loaded, says things of its own there.
 */
export const lookSchema = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });
export type Look = z.infer<typeof lookSchema>;

const factsSchema = z.object({ type: z.literal('facts'), facts: fileFactsSchema });
const failedSchema = z.object({ type: z.literal('failed'), reason: z.string() });
export type Looked = z.infer<typeof factsSchema> | z.infer<typeof failedSchema>;

/** Worker → engine: the last is facts, or what our own code threw. */
export const fromWorkerSchema = z.discriminatedUnion('type', [
  /** A scan: all but what OCR, which begins now, will read of it. */
  z.object({ type: z.literal('ocr-begins'), facts: fileFactsSchema }),
  /** Of OCR, 0 to 1. */
  z.object({ type: z.literal('ocr-progress'), share: z.number() }),
  factsSchema,
  failedSchema,
]);
export type FromWorker = z.infer<typeof fromWorkerSchema>;

/** Engine → a Worker of its own: one page to draw as it was signed and as it is. */
export const drawSchema = z.object({
  type: z.literal('draw'),
  bytes: z.instanceof(Uint8Array),
  pair: pagePairSchema,
  signedLength: z.number(),
});
export type Draw = z.infer<typeof drawSchema>;

/** What that Worker says of it. */
export const drawAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), share: z.number() }),
  z.object({ type: z.literal('drawn'), drawn: drawnSchema }),
  z.object({ type: z.literal('not-drawn'), reason: notDrawnSchema }),
]);
export type DrawAnswer = z.infer<typeof drawAnswerSchema>;
