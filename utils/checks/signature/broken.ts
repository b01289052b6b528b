import { defineCheck } from '../check.ts';
import { isIntact, ownSignatures, signerName } from './signatures.ts';

/**
 * A signature that does not verify, a document timestamp among them; one that cannot be judged is for a person to look
 * at. A scan's signature that is not in order makes it an unsigned scan, of which `scan.used` speaks.
 */
export default defineCheck({
  meta: { id: 'signature.broken', scope: 'file', source: 'R24', needs: ['pdf'] },
  check: ({ pdf }) => {
    if (pdf.scan) return [];
    const broken = pdf.signatures.find(({ status }) => status === 'broken');
    const suspect = broken ?? ownSignatures(pdf).find((each) => each.status === 'unknown' && !isIntact(each));
    if (!suspect) return [];
    const about = { reason: suspect.reason ?? 'unknown', params: { signer: signerName(suspect) } };
    return [broken ? { outcome: 'error', ...about } : { outcome: 'review', wording: 'unknown', ...about }];
  },
});
