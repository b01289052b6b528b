import { defineCheck } from '../check.ts';

/**
 * A DỰ THẢO mark, or a number line without a number. The blanks of «(Kèm theo … số … ngày …)» on an appendix are
 * lawful.
 */
export default defineCheck({
  meta: { id: 'file.draft', scope: 'file', source: 'R22', needs: ['pdf'] },
  check: ({ pdf }) => {
    if (pdf.draftMark === 'watermark') return [{ outcome: 'warning', wording: 'watermark' }];
    if (pdf.draftMark === null || pdf.header?.appendix) return [];
    return [{ outcome: 'warning', wording: 'blank-number' }];
  },
});
