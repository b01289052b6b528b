import * as z from 'zod/mini';

/** Why a certificate leads to no authority that was imported: keys of the words table. Clauses are of RFC 5280. */
export const CHAIN_REASONS = [
  /** Nobody among the imported authorities, nor a certificate in the file, issued it. */
  'issuer-unknown',
  /** It names an imported authority, whose key did not sign it. */
  'issuer-name-only',
  /** A certificate on the way was not valid at the time of signing (6.1.3 a 2). */
  'chain-outside-validity',
  /** The signer's certificate is not for signing documents (4.2.1.3). */
  'usage-mismatch',
  /** A certificate on the way belongs to no authority (4.2.1.9), or may sign no certificates (4.2.1.3). */
  'issuer-not-authority',
  /** More authorities on the way than one of them allows (4.2.1.9). */
  'path-too-long',
  /** Constraints that are not understood here (4.2). */
  'extension-unknown',
  'signing-time-unknown',
  'certificate-missing',
  'algorithm-unknown',
  'limit-exceeded',
  'unexpected-failure',
] as const;
export type ChainReason = (typeof CHAIN_REASONS)[number];

/** Whether a signer's certificate leads to a root that was imported. Revocation is not checked. */
export const chainVerdictSchema = z.discriminatedUnion('verified', [
  z.object({
    verified: z.literal(true),
    /** Name of the root. */
    authority: z.string(),
  }),
  z.object({
    verified: z.literal(false),
    reason: z.enum(CHAIN_REASONS),
    /** Name of a public authority whose key identifier the chain ends in: recognised, and proven by nothing. */
    recognised: z.nullable(z.string()),
  }),
]);
export type ChainVerdict = z.infer<typeof chainVerdictSchema>;
