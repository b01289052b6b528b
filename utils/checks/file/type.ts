import { defineCheck } from '../check.ts';

/** Neither PDF nor image. HEIC is an image, but one that the council may not be able to open. */
export default defineCheck({
  meta: { id: 'file.type', scope: 'file', source: 'R34', needs: ['facts'] },
  check: ({ facts }) => {
    if (facts.kind === 'heic') return [{ outcome: 'review', wording: 'heic' }];
    return facts.kind === 'other' ? [{ outcome: 'error' }] : [];
  },
});
