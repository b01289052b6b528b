import { formatVietnamTime } from '../../text/vietnam-time.ts';
import type { SignatureFacts } from '../../evidence/facts.ts';
import { defineCheck, type AttachedFile, type Remark } from '../check.ts';
import { readablePdf } from '../files.ts';
import { isIntact, ownSignatures, signerName } from './signatures.ts';

/** A certificate that speaks against itself; null where it does not. */
function ownProblem({ certificate, signedAt }: SignatureFacts): 'expired' | 'early' | 'selfSigned' | null {
  if (!certificate) return null;
  const at = signedAt === null ? Number.NaN : Date.parse(signedAt);
  if (at > Date.parse(certificate.notAfter)) return 'expired';
  if (at < Date.parse(certificate.notBefore)) return 'early';
  return certificate.selfSigned ? 'selfSigned' : null;
}

/** What is said of a signature whose certificate speaks against itself; null where it does not. */
function remarkOn(file: AttachedFile, signature: SignatureFacts): Remark | null {
  const problem = ownProblem(signature);
  if (!problem || !signature.certificate) return null;
  const { notBefore, notAfter } = signature.certificate;
  const params = {
    signer: signerName(signature),
    from: formatVietnamTime(notBefore),
    to: formatVietnamTime(notAfter),
    signedAt: signature.signedAt === null ? '?' : formatVietnamTime(signature.signedAt),
  };
  return { outcome: 'review', file, wording: problem, params };
}

/**
 * What the certificates behind intact signatures are worth: not valid when signed with, or issued by nobody else;
 * else, said once for all files, that names of signers and issuers are their own claim as long as no chain leads to a
 * root that was imported. Revocation is never checked offline.
 */
export default defineCheck({
  meta: { id: 'signature.certificate', scope: 'report', source: 'R24', needs: ['allFiles'] },
  check: ({ allFiles }) => {
    const signed = allFiles.flatMap((file) => {
      const pdf = readablePdf(file);
      const intact = (pdf ? ownSignatures(pdf) : []).filter(isIntact);
      return intact.map((signature) => ({ file, signature, remark: remarkOn(file, signature) }));
    });
    const remarks = signed.flatMap(({ remark }) => remark ?? []);
    const unverified = signed.filter(({ remark }) => !remark);
    if (unverified.length === 0) return remarks;
    const count = String(new Set(unverified.map(({ file }) => file)).size);
    const issuers = [...new Set(unverified.map(({ signature }) => signature.issuer ?? '?'))].join('; ');
    return [...remarks, { outcome: 'review', params: { count, issuers } }];
  },
});
