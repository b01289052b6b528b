import type { FileKind } from '../../evidence/facts.ts';
import { parseFileName } from '../../report/file-name.ts';
import { defineCheck } from '../check.ts';
import { ownSignatures } from '../signature/signatures.ts';

const IMAGES: ReadonlySet<FileKind> = new Set(['jpeg', 'png', 'tiff', 'webp', 'bmp', 'gif']);

/**
 * A scan without the organisation's valid signature: allowed only where the digital signature is faulty. An image
 * counts as one where its name gives a document's number; else it is taken for a photograph.
 */
export default defineCheck({
  meta: { id: 'scan.used', scope: 'file', source: 'R25', needs: ['file', 'facts'] },
  check: ({ file, facts }) => {
    if (facts.failure) return [];
    if (IMAGES.has(facts.kind)) {
      const { number, symbol } = parseFileName(file.name);
      return number && symbol ? [{ outcome: 'review', wording: 'image' }] : [];
    }
    if (!facts.pdf?.scan || facts.pdf.encryption === 'user') return [];
    const signatures = ownSignatures(facts.pdf);
    const valid = signatures.filter(({ status }) => status === 'valid');
    if (valid.some(({ signerType }) => signerType === 'organisation')) return [];
    if (valid.length > 0) return [{ outcome: 'review', wording: 'signer' }];
    return [{ outcome: 'review', ...(signatures.length > 0 ? { wording: 'faulty' } : {}) }];
  },
});
