import { defineCheck } from '../check.ts';

/** Empty: the portal refuses «Hoàn thành». */
export default defineCheck({
  meta: { id: 'explanation.missing', scope: 'criterion', source: 'R12', needs: ['criterion'] },
  check: ({ criterion }) => (criterion.explanation?.trim() === '' ? [{ outcome: 'error' }] : []),
});
