import { defineCheck } from '../check.ts';

/** An archive by its content, whatever it is called. */
export default defineCheck({
  meta: { id: 'file.archive', scope: 'file', source: 'R33', needs: ['facts'] },
  check: ({ facts }) =>
    facts.kind === 'archive' ? [{ outcome: 'error', params: { format: facts.format.toUpperCase() } }] : [],
});
