import { toBase64 } from '../../../text/base64.ts';
import type { CmsCertificate } from '../cms.ts';
import { sameBytes } from '../equal.ts';

/** No chain is as long; what a file carries beyond is not kept. */
const MOST_CERTIFICATES = 10;
/** Bytes; certificates have one or two thousand. */
const MOST_BYTES = 16_384;

/**
 * The signer's certificate and, of those that came with it, the ones that by their names may have issued it or one
 * of its issuers: enough to verify the chain later, against whatever roots.
 * @returns DER in base64, the signer's own first; empty where that is too large to keep
 */
export function chainToKeep(own: CmsCertificate, embedded: readonly CmsCertificate[]): string[] {
  const candidates = embedded.filter(({ der }) => der.length <= MOST_BYTES);
  const kept = own.der.length <= MOST_BYTES ? [own] : [];
  // Grows while it is walked: each that is found may have an issuer of its own.
  for (const { parsed } of kept) {
    for (const candidate of candidates) {
      if (kept.length === MOST_CERTIFICATES) break;
      if (!candidate.parsed.subject.isEqual(parsed.issuer)) continue;
      if (!kept.some(({ der }) => sameBytes(der, candidate.der))) kept.push(candidate);
    }
  }
  return kept.map(({ der }) => toBase64(der));
}
