import { formatVietnamTime } from '../../text/vietnam-time.ts';
import { defineCheck } from '../check.ts';

/** The round has not begun. */
export default defineCheck({
  meta: { id: 'deadline.not-open', scope: 'report', source: 'R37', needs: ['round', 'now'] },
  check: ({ round, now }) => {
    if (!round?.opensAt || !(Date.parse(now) < Date.parse(round.opensAt))) return [];
    return [{ outcome: 'warning', params: { opens: formatVietnamTime(round.opensAt) } }];
  },
});
