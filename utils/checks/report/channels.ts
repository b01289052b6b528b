import { defineCheck } from '../check.ts';
import { remind } from './remind.ts';

/** Reminders: the leader's approval, and sending on the Trang thông tin điều hành tác nghiệp too. */
export default defineCheck({
  meta: { id: 'report.channels', scope: 'report', source: 'R4', needs: ['ticked', 'phase'] },
  check: ({ ticked, phase }) =>
    phase === 'gate'
      ? [remind('report.channels/approval', 'approval', ticked), remind('report.channels', 'default', ticked)]
      : [],
});
