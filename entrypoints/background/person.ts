import { plainOwner } from '../../utils/drafts/key.ts';
import type { DraftOwner } from '../../utils/drafts/records.ts';
import { ownerIn } from './owner.ts';
import type { TabRecord } from './tab-store.ts';

function isSame(one: DraftOwner, other: DraftOwner): boolean {
  const [a, b] = [plainOwner(one), plainOwner(other)];
  return a.portal === b.portal && a.account === b.account && a.unit === b.unit;
}

/** Keys of drafts for which the person signed in now, and no one before, said «đúng là của tôi» in that tab. */
export function confirmedBy({ confirmed }: Pick<TabRecord, 'confirmed'>, owner: DraftOwner): string[] {
  return confirmed && isSame(confirmed.owner, owner) ? confirmed.keys : [];
}

/** Notes that this person said «đúng là của tôi». */
export function confirm(record: TabRecord, owner: DraftOwner, keys: readonly string[]): TabRecord {
  return { ...record, confirmed: { owner, keys: [...confirmedBy(record, owner), ...keys] } };
}

/** Whether a page shows another account or unit than before, or that the session has ended. */
export function mayBeAnother(before: TabRecord, now: TabRecord): boolean {
  const was = now.confirmed?.owner ?? ownerIn(before, null);
  const is = ownerIn(now, null);
  return now.state.portal.reason === 'signed-out' || (is !== null && was !== null && !isSame(was, is));
}

/**
 * Forgets what was confirmed by and offered to the person before, where a page shows that there may be another:
 * under another account or unit, or after the session's end.
 */
export function followPerson(before: TabRecord, now: TabRecord): TabRecord {
  if (!mayBeAnother(before, now)) return now;
  return { ...now, confirmed: null, state: { ...now.state, drafts: [] } };
}
