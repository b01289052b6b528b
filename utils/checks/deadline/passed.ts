import { formatVietnamTime } from '../../text/vietnam-time.ts';
import { defineCheck } from '../check.ts';

/** The round has closed. Where the portal still lets someone enter, the deadline may have been put off. */
export default defineCheck({
  meta: { id: 'deadline.passed', scope: 'report', source: 'R37', needs: ['round', 'report', 'now'] },
  check: ({ round, report, now }) => {
    if (!round || report.sent || !(Date.parse(now) >= Date.parse(round.closesAt))) return [];
    const params = { closes: formatVietnamTime(round.closesAt) };
    const stillOpen = report.criteria.some(({ editable }) => editable);
    return [stillOpen ? { outcome: 'review', wording: 'still-open', params } : { outcome: 'error', params }];
  },
});
