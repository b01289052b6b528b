import * as z from 'zod/mini';
import knownAuthorities from './known-authorities.json' with { type: 'json' };

/**
 * Certificates of public authorities by SHA-256 and subject key identifier, lower-case hex. Read off copies that
 * third parties publish and not confirmed by the authorities: good for recognising, never for trusting.
 */
const knownAuthoritySchema = z.object({
  name: z.string(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  subjectKeyId: z.string().check(z.regex(/^[0-9a-f]{40}$/)),
});
type KnownAuthority = z.infer<typeof knownAuthoritySchema>;

export const KNOWN_AUTHORITIES: readonly KnownAuthority[] = z
  .array(knownAuthoritySchema)
  .parse(knownAuthorities);

/** Name of the authority whose certificate has this SHA-256 (lower-case hex); null for one that is not known. */
export function recogniseCertificate(sha256: string): string | null {
  return KNOWN_AUTHORITIES.find((known) => known.sha256 === sha256)?.name ?? null;
}

/** Name of the authority with this key identifier (lower-case hex): what a certificate says of its issuer, unproven. */
export function recogniseKey(keyId: string | null): string | null {
  return KNOWN_AUTHORITIES.find((known) => known.subjectKeyId === keyId)?.name ?? null;
}
