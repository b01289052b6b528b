import { parseFileName } from '../../report/file-name.ts';
import { fold } from '../../text/fold.ts';
import { defineCheck } from '../check.ts';
import { isIntact, ownSignatures, signerName } from './signatures.ts';

/** Appendices and copies bear the organisation's signature alone, or their parent's. */
const NO_MAIN_DOCUMENT = /^(phu luc|pl ?\d|ban sao|sao y|trich sao|sao luc|bang|bieu|danh sach|danh muc)\b/;

/**
 * A main document signed by a person only (NĐ30 Điều 5: the organisation's signature makes it complete). Who is
 * what is read off the certificates; where they do not tell, a person must look.
 */
export default defineCheck({
  meta: { id: 'signature.partial', scope: 'file', source: 'R24', needs: ['file', 'pdf'] },
  check: ({ file, pdf }) => {
    const signatures = ownSignatures(pdf);
    const { header, scan } = pdf;
    const isMain = !scan && header?.number && header.symbol && !header.appendix;
    const named = fold(parseFileName(file.name).abstract ?? '');
    if (!isMain || NO_MAIN_DOCUMENT.test(named)) return [];
    if (signatures.length === 0 || !signatures.every(isIntact)) return [];
    const types = signatures.map(({ signerType }) => signerType);
    if (types.includes('organisation')) return [];
    const params = { signers: signatures.map(signerName).join('; ') };
    if (types.includes(null)) return [{ outcome: 'review', wording: 'unknown', params }];
    return [{ outcome: 'warning', params }];
  },
});
