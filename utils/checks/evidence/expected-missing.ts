import { toHundredths } from '../../report/points.ts';
import { defineCheck } from '../check.ts';
import { isNotApplicable } from '../explanation/phrases.ts';
import { answerOf, isAnswered } from './expected.ts';

/**
 * The criteria set lists a document that no file answers to. Where there is no file at all, or nothing is scored,
 * other checks have said so. One remark a criterion.
 */
export default defineCheck({
  meta: {
    id: 'evidence.expected-missing',
    scope: 'criterion',
    source: 'R9',
    needs: ['criterion', 'files', 'standard'],
  },
  check: ({ criterion, files, standard }) => {
    const score = toHundredths(criterion.score ?? '');
    if (!standard || files.length === 0 || criterion.attachmentsKnown === false) return [];
    if (score === 0 || isNotApplicable(criterion.explanation ?? '')) return [];
    const answers = files.map(answerOf);
    const absent = standard.evidence.filter((expected) => !isAnswered(expected, answers));
    if (absent.length === 0) return [];
    return [
      { outcome: 'warning', params: { documents: absent.map((expected) => `«${expected}»`).join(', ') } },
    ];
  },
});
