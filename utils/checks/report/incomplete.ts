import { codesAbove } from '../../report/tree.ts';
import { defineCheck } from '../check.ts';
import { listCodes } from '../list-codes.ts';

/** Criteria with errors, or not yet «Hoàn thành», when the report is about to be sent. */
export default defineCheck({
  meta: { id: 'report.incomplete', scope: 'report', source: 'R12', needs: ['judged', 'phase'] },
  check: ({ judged, phase }) => {
    if (phase !== 'gate') return [];
    const above = codesAbove(judged.map(({ criterion }) => criterion.code));
    const codes = judged
      .filter(({ criterion, outcome }) => {
        const undone = criterion.done === false && criterion.scorable && !above.has(criterion.code);
        return outcome === 'error' || undone;
      })
      .map(({ criterion }) => criterion.code);
    if (codes.length === 0) return [];
    return [{ outcome: 'error', params: { count: String(codes.length), criteria: listCodes(codes) } }];
  },
});
