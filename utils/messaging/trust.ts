import * as z from 'zod/mini';
import { chainSchema } from '../evidence/signature/trust/chain.ts';
import { chainVerdictSchema } from '../evidence/signature/trust/verdict.ts';

/** Service worker → engine: asks for verdicts on chains, under the keys by which they are told apart. */
export const judgeChainsSchema = z.object({
  to: z.literal('engine'),
  type: z.literal('judge-chains'),
  chains: z.record(z.string(), chainSchema),
  /** Base64 of the DER of imported certificates. */
  authorities: z.array(z.string()),
});
export type JudgeChains = z.infer<typeof judgeChainsSchema>;

/** The engine's answer, under the same keys. */
export const chainVerdictsSchema = z.record(z.string(), chainVerdictSchema);
