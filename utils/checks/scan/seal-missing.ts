import { defineCheck } from '../check.ts';
import { isColourless, mayBePhotographs, unsignedScan } from './scanned.ts';

/**
 * A scan that bears no red seal. What may be one, and pages that were not looked at, are for a person to see; of a
 * scan without colour `scan.quality` speaks.
 */
export default defineCheck({
  meta: { id: 'scan.seal-missing', scope: 'file', source: 'R26', needs: ['facts'] },
  check: ({ facts }) => {
    const scan = unsignedScan(facts);
    if (!scan || mayBePhotographs(facts) || isColourless(scan) || scan.seals.some(({ sure }) => sure))
      return [];
    const [unsure] = scan.seals;
    if (unsure) {
      const { page, picture } = unsure;
      return [{ outcome: 'review', wording: 'unsure', params: { page: String(page) }, picture }];
    }
    if (scan.looked.length === 0) return [{ outcome: 'review', wording: 'unseen' }];
    if (scan.looked.length < scan.pages) {
      return [{ outcome: 'review', wording: 'partly', params: { pages: scan.looked.join(', ') } }];
    }
    const appendix = (facts.pdf?.header ?? facts.ocr?.header)?.appendix;
    return [{ outcome: 'warning', ...(appendix ? { wording: 'appendix' } : {}) }];
  },
});
