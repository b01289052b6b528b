import type { SignatureFacts } from '../../evidence/facts.ts';
import { defineCheck, type Remark } from '../check.ts';
import { hasUnclearAdditions, signerName } from './signatures.ts';

/** The worst first. */
const ORDER = ['error', 'warning', 'review'];

/**
 * Something was changed after a signature that it does not permit: an error where a page may look different, a
 * warning where not. Number and date that were given after the leader signed (NĐ30 Điều 14), and bytes of which
 * nothing can be told, are for a person to look at.
 */
export default defineCheck({
  meta: { id: 'signature.changed-after', scope: 'file', source: 'R24', needs: ['pdf'] },
  check: ({ pdf }) => {
    const remarks = pdf.signatures.flatMap(remarkOn);
    const [worst] = remarks.sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome));
    // What cannot be told about one signature is of no account beside another that is broken.
    const broken = pdf.signatures.some(({ status }) => status === 'broken');
    return worst && !(broken && worst.outcome === 'review') ? [worst] : [];
  },
});

function remarkOn(signature: SignatureFacts): Remark[] {
  const { status, changes } = signature;
  const signer = signerName(signature);
  if (status !== 'changed-after' && !hasUnclearAdditions(signature)) return [];
  if (!changes) return [{ outcome: 'review', wording: 'unclear', params: { signer } }];
  const { pages, fields, objects } = changes;
  const params = { signer, pages: pages.join(', '), fields: fields.join(', '), objects: String(objects) };
  if (changes.numberLine) return [{ outcome: 'review', wording: 'numberLine', params }];
  if (!changes.look) return [{ outcome: 'warning', wording: fields.length ? 'field' : 'other', params }];
  if (pages.length === 0) return [{ outcome: 'error', wording: 'document', params }];
  return [{ outcome: 'error', ...(fields.length > 0 && { wording: 'pageField' }), params }];
}
