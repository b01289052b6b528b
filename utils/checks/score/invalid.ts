import { toHundredths } from '../../report/points.ts';
import { defineCheck } from '../check.ts';

/** Something that is not a number; «0,5» and «0.5» both are. */
export default defineCheck({
  meta: { id: 'score.invalid', scope: 'criterion', source: 'R9', needs: ['criterion'] },
  check: ({ criterion }) => {
    const score = criterion.score?.trim();
    if (!score || toHundredths(score) !== null) return [];
    return [{ outcome: 'error', params: { score } }];
  },
});
