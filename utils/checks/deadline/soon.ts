import { MINUTES_PER_CRITERION, undoneCriteria } from '../../report/undone.ts';
import { formatVietnamTime } from '../../text/vietnam-time.ts';
import { defineCheck } from '../check.ts';

const HOUR = 60 * 60 * 1000;
/** Of 24 hours, 8 are worked. */
const WORKED = 1 / 3;

/** What is left to do does not fit comfortably into what is left of the round. */
export default defineCheck({
  meta: { id: 'deadline.soon', scope: 'report', source: 'R37', needs: ['round', 'report', 'now', 'pack'] },
  check: ({ round, report, now, pack }) => {
    if (!round || report.sent) return [];
    const left = Date.parse(round.closesAt) - Date.parse(now);
    const open = !(round.opensAt && Date.parse(now) < Date.parse(round.opensAt));
    const undone = undoneCriteria(report).length;
    const hoursEach = (pack.thresholds.minutesPerCriterion ?? MINUTES_PER_CRITERION) / 60;
    // On the last day the hours after work are worked too.
    const hours = left <= 24 * HOUR ? left / HOUR : (left / HOUR) * WORKED;
    if (!(left > 0) || !open || undone === 0 || undone * hoursEach <= hours) return [];
    return [
      { outcome: 'warning', params: { closes: formatVietnamTime(round.closesAt), undone: String(undone) } },
    ];
  },
});
