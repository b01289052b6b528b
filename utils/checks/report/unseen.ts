import type { Criterion } from '../../report/criterion.ts';
import { codesAbove } from '../../report/tree.ts';
import { defineCheck } from '../check.ts';
import { listCodes } from '../list-codes.ts';

/**
 * Criteria that were never opened, so that nothing of them was checked: those that the criteria set has and no page
 * or tab has shown, and those that a list names without a word of what is entered there.
 */
export default defineCheck({
  meta: {
    id: 'report.unseen',
    scope: 'report',
    source: 'R13',
    needs: ['report', 'pack', 'complete', 'phase'],
  },
  check: ({ report, pack, complete, phase }) => {
    if (phase !== 'gate' || complete) return [];
    const seen = new Map(report.criteria.map((criterion) => [criterion.code, criterion]));
    const known = [...new Set([...seen.keys(), ...pack.criteria.map(({ code }) => code)])];
    const above = codesAbove(known);
    const codes = known.filter((code) => !above.has(code) && isUnseen(seen.get(code)));
    if (codes.length === 0) return [];
    return [{ outcome: 'review', params: { count: String(codes.length), criteria: listCodes(codes) } }];
  },
});

function isUnseen(criterion: Criterion | undefined): boolean {
  if (!criterion) return true;
  const { scorable, score, explanation, attachments } = criterion;
  return scorable && score === null && explanation === null && attachments.length === 0;
}
