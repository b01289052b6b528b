import * as z from 'zod/mini';
import type { FileFacts, SignatureFacts } from '../../facts.ts';
import type { ChainVerdict } from './verdict.ts';

/** What is to be verified: certificates as base64 of their DER, the signer's first, and when it signed. */
export const chainSchema = z.object({
  certificates: z.array(z.string()),
  /** ISO 8601; null where it is not known. */
  signedAt: z.nullable(z.string()),
});
export type Chain = z.infer<typeof chainSchema>;

/** What the imported authorities say of a signer's certificate; null where that has not been worked out. */
export type Trust = (signature: SignatureFacts) => ChainVerdict | null;

/** Tells apart what may be verified with different results. */
function chainKey({ certificate, signedAt }: Pick<SignatureFacts, 'certificate' | 'signedAt'>): string {
  return [certificate?.sha256, signedAt, ...(certificate?.chain ?? []).slice(1)].join(' ');
}

/** Looks verdicts up by the keys of `chainsIn`. */
export function trustFrom(verdicts: ReadonlyMap<string, ChainVerdict>): Trust {
  return (signature) => verdicts.get(chainKey(signature)) ?? null;
}

/** The chains behind the signatures of files, each once, by a key of what makes a difference. */
export function chainsIn(facts: Iterable<FileFacts>): Map<string, Chain> {
  const chains = new Map<string, Chain>();
  for (const { pdf } of facts) {
    for (const signature of pdf?.signatures ?? []) {
      if (signature.kind === 'timestamp') continue;
      const { certificate, signedAt } = signature;
      chains.set(chainKey(signature), { certificates: certificate?.chain ?? [], signedAt });
    }
  }
  return chains;
}
