import { defineCheck } from '../check.ts';

/** Seconds by which the computer's clock may be off. */
const TOLERANCE = 60;

/** The computer's clock is off the portal's, so that what it shows of the time left is not to be relied on. */
export default defineCheck({
  meta: { id: 'deadline.clock', scope: 'report', source: 'R37', needs: ['round', 'clockOffset'] },
  check: ({ round, clockOffset }) => {
    if (!round || clockOffset === null || Math.abs(clockOffset) <= TOLERANCE) return [];
    const minutes = String(Math.round(Math.abs(clockOffset) / 60));
    return [{ outcome: 'warning', wording: clockOffset > 0 ? 'ahead' : 'behind', params: { minutes } }];
  },
});
