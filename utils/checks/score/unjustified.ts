import { formatHundredths, toHundredths } from '../../report/points.ts';
import { FIGURE, percentagesIn, valuesOf } from '../../text/figures.ts';
import { fold } from '../../text/fold.ts';
import { defineCheck } from '../check.ts';
import { scoreRange } from './range.ts';

const SHORTFALL =
  /\b(chua|con|do|vi|thieu|cham|tre|qua han|khong|han che|vuong|kho khan|tru|chi dat|moi dat|moi chi|duoi|thap hon|giam|ton tai|ton dong|nguyen nhan|mot phan)\b/;

const QUOTIENT = new RegExp(
  String.raw`(?<![\p{L}\d/.,])(${FIGURE})\s*/\s*(${FIGURE})(?![\d/]|-?\p{L})`,
  'gu',
);

/** A figure below its target: less than 100 %, or 45 of 50. */
function showsShortfall(explanation: string): boolean {
  if (percentagesIn(explanation).some((value) => value < 100)) return true;
  return [...explanation.matchAll(QUOTIENT)].some(([, part = '', whole = '']) => {
    const [most = 0, least = 0] = [valuesOf(part)[0], valuesOf(whole)[0]];
    return most < least;
  });
}

/** Below the maximum, and the explanation names no shortfall. */
export default defineCheck({
  meta: { id: 'score.unjustified', scope: 'criterion', source: 'R10', needs: ['criterion', 'standard'] },
  check: ({ criterion, standard }) => {
    const score = toHundredths(criterion.score ?? '');
    const { max } = scoreRange(criterion, standard);
    const explanation = criterion.explanation?.trim();
    if (score === null || max === null || score < 0 || score >= max || !explanation) return [];
    if (SHORTFALL.test(fold(explanation)) || showsShortfall(explanation)) return [];
    return [{ outcome: 'info', params: { score: formatHundredths(score), max: formatHundredths(max) } }];
  },
});
