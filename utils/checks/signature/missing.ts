import { defineCheck } from '../check.ts';
import { ownSignatures } from './signatures.ts';

/** No digital signature in a PDF that is no scan; of a scan `scan.used` speaks. */
export default defineCheck({
  meta: { id: 'signature.missing', scope: 'file', source: 'R24', needs: ['pdf'] },
  check: ({ pdf }) => (!pdf.scan && ownSignatures(pdf).length === 0 ? [{ outcome: 'error' }] : []),
});
