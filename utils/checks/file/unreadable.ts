import type { NOT_READ } from '../../evidence/facts.ts';
import { defineCheck } from '../check.ts';

const notRead: typeof NOT_READ = 'not-read';

/** Empty or broken, so that no page can be shown; where a bound stopped the look, nobody knows. */
export default defineCheck({
  meta: { id: 'file.unreadable', scope: 'file', source: 'R34', needs: ['facts'] },
  check: ({ facts }) => {
    if (facts.kind === 'empty') return [{ outcome: 'error', wording: 'empty' }];
    if (!facts.failure || facts.pdf?.encryption === 'user') return [];
    const { kind, reason } = facts.failure;
    if (kind === 'limit') return [{ outcome: 'review', wording: reason === notRead ? 'notRead' : 'limit' }];
    // An archive or a Word file is not accepted anyway: saying that it is broken too helps nobody.
    const mayBeAttached = facts.kind !== 'archive' && facts.kind !== 'office' && facts.kind !== 'other';
    return mayBeAttached ? [{ outcome: 'error' }] : [];
  },
});
