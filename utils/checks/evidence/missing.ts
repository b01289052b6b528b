import { formatHundredths, toHundredths } from '../../report/points.ts';
import { defineCheck } from '../check.ts';

/**
 * A score above 0 and no file, where files can be seen: a row that shows no explanation either has its fields in a
 * dialog that was not opened.
 */
export default defineCheck({
  meta: { id: 'evidence.missing', scope: 'criterion', source: 'R9', needs: ['criterion'] },
  check: ({ criterion }) => {
    const score = toHundredths(criterion.score ?? '');
    const known = criterion.attachmentsKnown ?? criterion.explanation !== null;
    if (score === null || score <= 0 || !known || criterion.attachments.length > 0) return [];
    return [{ outcome: 'error', params: { score: formatHundredths(score) } }];
  },
});
