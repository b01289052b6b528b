import { formatVietnamTime } from '../../text/vietnam-time.ts';
import type { SignatureFacts } from '../../evidence/facts.ts';
import { defineCheck } from '../check.ts';
import { ownSignatures, signerName } from './signatures.ts';

/** «Nguyễn Văn A, UBND xã B (CA phục vụ…, 08:30 15/03/2023)» */
function describe(signature: SignatureFacts): string {
  const { issuer, signedAt } = signature;
  const details = [issuer, signedAt === null ? null : formatVietnamTime(signedAt)].filter(Boolean).join(', ');
  return details ? `${signerName(signature)} (${details})` : signerName(signature);
}

/** All signatures of the file verify: who signed, whose certificate, when, how many. */
export default defineCheck({
  meta: { id: 'signature.valid', scope: 'file', source: 'R24', needs: ['pdf'] },
  check: ({ pdf }) => {
    const signatures = ownSignatures(pdf);
    if (signatures.length === 0 || signatures.some(({ status }) => status !== 'valid')) return [];
    if (pdf.signatures.some(({ status }) => status === 'broken' || status === 'changed-after')) return [];
    const params = { count: String(signatures.length), signers: signatures.map(describe).join('; ') };
    return [{ outcome: 'pass', params }];
  },
});
