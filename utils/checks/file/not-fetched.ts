import { defineCheck } from '../check.ts';

/** A file that the portal lists could not be fetched from it, so that only a person can look at it. */
export default defineCheck({
  meta: { id: 'file.not-fetched', scope: 'file', source: 'R13', needs: ['file'] },
  check: ({ file }) =>
    file.facts === null && file.notFetched ? [{ outcome: 'review', wording: file.notFetched }] : [],
});
