import { formatHundredths, toHundredths } from '../../report/points.ts';
import { defineCheck } from '../check.ts';
import { scoreRange } from './range.ts';

/** Outside the criterion's range. */
export default defineCheck({
  meta: { id: 'score.over-max', scope: 'criterion', source: 'R9', needs: ['criterion', 'standard'] },
  check: ({ criterion, standard }) => {
    const score = toHundredths(criterion.score ?? '');
    if (score === null) return [];
    const { min, max } = scoreRange(criterion, standard);
    const params = { score: formatHundredths(score), min: formatHundredths(min) };
    if (max !== null && score > max) {
      return [{ outcome: 'error', params: { ...params, max: formatHundredths(max) } }];
    }
    if (score >= min) return [];
    return [{ outcome: 'error', wording: 'below', params }];
  },
});
