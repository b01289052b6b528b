import { defineCheck } from '../check.ts';

/** One PDF holds several documents: different number lines at the tops of its pages. */
export default defineCheck({
  meta: { id: 'evidence.mixed', scope: 'file', source: 'R29', needs: ['pdf'] },
  check: ({ pdf: { beginnings = [] } }) => {
    if (beginnings.length < 2) return [];
    const params = {
      documents: beginnings.map(({ document }) => document).join(', '),
      pages: beginnings.map(({ page }) => page).join(', '),
    };
    return [{ outcome: 'info', params }];
  },
});
