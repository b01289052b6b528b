import { defineCheck } from '../check.ts';

/** Neither PDF nor image; where a bound stopped the look before anything was known, nobody knows. HEIC is an image, but one that the council may not be able to open. */
export default defineCheck({
  meta: { id: 'file.type', scope: 'file', source: 'R34', needs: ['facts'] },
  check: ({ facts }) => {
    if (facts.kind === 'heic') return [{ outcome: 'review', wording: 'heic' }];
    const isUnknown = facts.failure?.kind === 'limit' && facts.format === 'unknown';
    return facts.kind === 'other' && !isUnknown ? [{ outcome: 'error' }] : [];
  },
});
