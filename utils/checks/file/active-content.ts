import { defineCheck } from '../check.ts';

/** Scripts, commands or files inside a PDF: the portal or the council's computers may refuse it. */
export default defineCheck({
  meta: { id: 'file.active-content', scope: 'file', source: null, needs: ['pdf'] },
  check: ({ pdf }) => {
    if (pdf.activeContent.includes('launch')) return [{ outcome: 'warning', wording: 'launch' }];
    if (pdf.activeContent.includes('javascript')) return [{ outcome: 'warning', wording: 'javascript' }];
    return pdf.activeContent.length > 0 ? [{ outcome: 'warning', wording: 'embedded-file' }] : [];
  },
});
