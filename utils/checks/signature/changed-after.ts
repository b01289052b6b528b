import { defineCheck } from '../check.ts';
import { BYTES_ADDED, ownSignatures, signerName } from './signatures.ts';

/** Bytes were added after a signature; whether they were permitted is not told apart, so a person must look. */
export default defineCheck({
  meta: { id: 'signature.changed-after', scope: 'file', source: 'R24', needs: ['pdf'] },
  check: ({ pdf }) => {
    const signatures = ownSignatures(pdf);
    if (signatures.some(({ status }) => status === 'broken')) return [];
    const followed = signatures.find(
      ({ status, reason }) => status === 'changed-after' || reason === BYTES_ADDED,
    );
    return followed ? [{ outcome: 'review', params: { signer: signerName(followed) } }] : [];
  },
});
