import type { FileKind } from '../../evidence/facts.ts';
import { parseFileName } from '../../report/file-name.ts';
import { fold } from '../../text/fold.ts';
import { plainWords } from '../../text/words.ts';
import { defineCheck } from '../check.ts';
import { ownSignatures } from '../signature/signatures.ts';

const IMAGES: ReadonlySet<FileKind> = new Set(['jpeg', 'png', 'tiff', 'webp', 'bmp', 'gif']);

/**
 * A scan without the organisation's valid signature: allowed only where the digital signature is faulty, for a reason
 * that the explanation gives; once it does, nothing is asked. An image counts as one where it shows a document or its
 * name gives a document's number; else it is taken for a photograph, if it could be looked at or its name says that it
 * is one.
 */
export default defineCheck({
  meta: { id: 'scan.used', scope: 'file', source: 'R25', needs: ['file', 'facts', 'criterion'] },
  check: ({ file, facts, criterion }) => {
    if (facts.failure || givesReason(criterion.explanation ?? '')) return [];
    if (IMAGES.has(facts.kind)) {
      const { number, symbol } = parseFileName(file.name);
      if (facts.scan || (number && symbol)) return [{ outcome: 'review', wording: 'image' }];
      return facts.unseen && !namesPhotograph(file.name) ? [{ outcome: 'review', wording: 'unseen' }] : [];
    }
    if (!facts.pdf?.scan || facts.pdf.encryption === 'user') return [];
    const signatures = ownSignatures(facts.pdf);
    const valid = signatures.filter(({ status }) => status === 'valid');
    if (valid.some(({ signerType }) => signerType === 'organisation')) return [];
    if (valid.length > 0) return [{ outcome: 'review', wording: 'signer' }];
    return [{ outcome: 'review', ...(signatures.length > 0 ? { wording: 'faulty' } : {}) }];
  },
});

/** «ảnh chụp …», «hình ảnh …», and what cameras and telephones call their pictures. */
function namesPhotograph(name: string): boolean {
  return /\b(?:anh|hinh(?: anh| chup)|img|image|dsc[fn]?|pxl|photo|screenshot)\b/.test(plainWords(name));
}

/** Whether an explanation says why a scan stands in for the signed document. */
function givesReason(explanation: string): boolean {
  const words = fold(explanation);
  const why = /loi chu ky so|chu ky so (?:bi )?loi|khong ky so duoc|chua (?:co|duoc cap) chu ky so/;
  return /\b(?:scan|sao chup|ban quet)\b/.test(words) && why.test(words);
}
