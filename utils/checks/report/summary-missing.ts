import { defineCheck } from '../check.ts';

/** No Bảng tổng hợp attached where the page has a place for it. */
export default defineCheck({
  meta: { id: 'report.summary-missing', scope: 'report', source: 'R14', needs: ['report', 'phase'] },
  check: ({ report, phase }) =>
    phase === 'gate' && report.summaryFiles?.length === 0 ? [{ outcome: 'error' }] : [],
});
