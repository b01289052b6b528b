import { schemeOf } from '../algorithms.ts';
import type { CmsCertificate } from '../cms.ts';
import { verifiesBy } from '../verify-cms.ts';

/**
 * Whether the issuer's key signed the certificate (RFC 5280, 6.1.3 a 1), over the bytes as they stand in it. The
 * algorithm named inside must be the one named outside (4.1.1.2).
 * @throws {SignatureFault} algorithm-unknown
 */
export async function isSignedBy({ parsed }: CmsCertificate, issuer: CmsCertificate): Promise<boolean> {
  const { signatureAlgorithm, signature, signatureValue, tbsView } = parsed;
  if (signature.algorithmId !== signatureAlgorithm.algorithmId) return false;
  const scheme = schemeOf({ signatureAlgorithm, digestAlgorithm: signatureAlgorithm }, issuer.parsed);
  const value = signatureValue.valueBlock.valueHexView.slice();
  return verifiesBy(scheme, issuer.parsed, value, new Uint8Array(tbsView));
}
