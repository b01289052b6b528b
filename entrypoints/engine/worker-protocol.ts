import * as z from 'zod/mini';
import { fileFactsSchema } from '../../utils/evidence/facts.ts';

/**
 * Engine → Worker: one file at a time; the bytes are handed over, not copied, and a MessagePort for the one answer
 * comes along. The Worker's own `postMessage` is not used: pdf.js, once loaded, says things of its own there.
 */
export const lookSchema = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) });
export type Look = z.infer<typeof lookSchema>;

/** Worker → engine: facts, or what our own code threw. */
export const lookedSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('facts'), facts: fileFactsSchema }),
  z.object({ type: z.literal('failed'), reason: z.string() }),
]);
export type Looked = z.infer<typeof lookedSchema>;
