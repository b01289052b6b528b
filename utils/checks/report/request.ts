import { defineCheck } from '../check.ts';
import { remind } from './remind.ts';

/** Reminder: Văn bản đề nghị thẩm định goes with the report. */
export default defineCheck({
  meta: { id: 'report.request', scope: 'report', source: 'R5', needs: ['ticked', 'phase'] },
  check: ({ ticked, phase }) => (phase === 'gate' ? [remind('report.request', 'default', ticked)] : []),
});
