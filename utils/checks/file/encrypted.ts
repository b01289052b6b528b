import { defineCheck } from '../check.ts';

/** A password is needed to open the file; one that only guards printing or copying is no obstacle. */
export default defineCheck({
  meta: { id: 'file.encrypted', scope: 'file', source: 'R34', needs: ['facts'] },
  check: ({ facts }) => (facts.pdf?.encryption === 'user' ? [{ outcome: 'error' }] : []),
});
