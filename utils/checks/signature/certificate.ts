import { formatVietnamTime } from '../../text/vietnam-time.ts';
import type { SignatureFacts } from '../../evidence/facts.ts';
import { defineCheck, type AttachedFile, type Remark } from '../check.ts';
import { readablePdf } from '../files.ts';
import { remarksOnChains, type SignedFile } from './chains.ts';
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
function remarkOn({ file, signature }: SignedFile): Remark | null {
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

/** The intact signatures of people and organisations, with their files. */
function intactSignatures(files: readonly AttachedFile[]): SignedFile[] {
  return files.flatMap((file) => {
    const pdf = readablePdf(file);
    return (pdf ? ownSignatures(pdf) : []).filter(isIntact).map((signature) => ({ file, signature }));
  });
}

/**
 * What the certificates behind intact signatures are worth: not valid when signed with, or issued by nobody else;
 * else whether a chain leads to a root that was imported. As long as none was, that names of signers and issuers are
 * their own claim is said once for all files. Revocation is never checked offline.
 */
export default defineCheck({
  meta: { id: 'signature.certificate', scope: 'report', source: 'R24', needs: ['allFiles', 'trust'] },
  check: ({ allFiles, trust }) => {
    const signed = intactSignatures(allFiles).map((each) => ({ ...each, remark: remarkOn(each) }));
    const remarks = signed.flatMap(({ remark }) => remark ?? []);
    return [
      ...remarks,
      ...remarksOnChains(
        signed.filter(({ remark }) => !remark),
        trust,
      ),
    ];
  },
});
