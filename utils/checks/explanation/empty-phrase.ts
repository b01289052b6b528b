import { shorten } from '../../text/unaccented.ts';
import { defineCheck } from '../check.ts';
import { isNotApplicableOnly, isStockPhrase } from './phrases.ts';

/** Characters of the explanation that are quoted. */
const QUOTED = 80;

/** Nothing but stock phrases; «không phát sinh» is fine where a reason follows. */
export default defineCheck({
  meta: { id: 'explanation.empty-phrase', scope: 'criterion', source: 'R10', needs: ['criterion'] },
  check: ({ criterion }) => {
    const text = criterion.explanation?.trim();
    // Dots alone are a blank that was never filled in, of which `explanation.placeholder` speaks.
    if (!text || /^[…_\s]+$|^\.{2,}$/.test(text)) return [];
    const params = { text: shorten(text, QUOTED) };
    if (isNotApplicableOnly(text)) return [{ outcome: 'warning', wording: 'not-applicable', params }];
    return isStockPhrase(text) ? [{ outcome: 'warning', params }] : [];
  },
});
