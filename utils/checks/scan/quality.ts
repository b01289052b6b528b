import { defineCheck } from '../check.ts';
import { isColourless, mayBePhotographs, unsignedScan } from './scanned.ts';

/** Pixels an inch that a scan has at least (NĐ30 Phụ lục I), and what is lost where a page is trimmed. */
const LEAST_DPI = 200;
const TRIMMED = 5;

/** A scan too coarse to read, or without colour where a seal must show red; both are said at once. */
export default defineCheck({
  meta: { id: 'scan.quality', scope: 'file', source: 'R26', needs: ['facts'] },
  check: ({ facts }) => {
    if (facts.failure || !facts.scan || mayBePhotographs(facts)) return [];
    const { dpi } = facts.scan;
    const coarse = dpi !== null && dpi < LEAST_DPI - TRIMMED;
    const unsigned = unsignedScan(facts);
    const colourless = unsigned !== null && isColourless(unsigned);
    if (!coarse && !colourless) return [];
    const wording = coarse && colourless ? 'both' : coarse ? 'default' : 'colourless';
    return [{ outcome: 'warning', wording, params: { dpi: String(dpi), least: String(LEAST_DPI) } }];
  },
});
