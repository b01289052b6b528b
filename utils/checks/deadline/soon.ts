import { isUntouched } from '../../report/criterion.ts';
import { codesAbove } from '../../report/tree.ts';
import { formatVietnamTime } from '../../text/vietnam-time.ts';
import { defineCheck } from '../check.ts';

const HOUR = 60 * 60 * 1000;
/** Working hours that entering one criterion with its evidence takes, generously. */
const HOURS_PER_CRITERION = 0.75;
/** Of 24 hours, 8 are worked. */
const WORKED = 1 / 3;

/** What is left to do does not fit comfortably into what is left of the round. */
export default defineCheck({
  meta: { id: 'deadline.soon', scope: 'report', source: 'R37', needs: ['round', 'report', 'now'] },
  check: ({ round, report, now }) => {
    if (!round || report.sent) return [];
    const left = Date.parse(round.closesAt) - Date.parse(now);
    const open = !(round.opensAt && Date.parse(now) < Date.parse(round.opensAt));
    const above = codesAbove(report.criteria.map(({ code }) => code));
    const undone = report.criteria.filter(
      (each) => each.scorable && !above.has(each.code) && (each.done === false || isUntouched(each)),
    ).length;
    // On the last day the hours after work are worked too.
    const hours = left <= 24 * HOUR ? left / HOUR : (left / HOUR) * WORKED;
    if (!(left > 0) || !open || undone === 0 || undone * HOURS_PER_CRITERION <= hours) return [];
    return [
      { outcome: 'warning', params: { closes: formatVietnamTime(round.closesAt), undone: String(undone) } },
    ];
  },
});
