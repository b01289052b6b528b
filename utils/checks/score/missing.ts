import { defineCheck } from '../check.ts';

/** No score in the criterion's field. */
export default defineCheck({
  meta: { id: 'score.missing', scope: 'criterion', source: 'R9', needs: ['criterion'] },
  check: ({ criterion }) => (criterion.score?.trim() === '' ? [{ outcome: 'error' }] : []),
});
