import { plainOwner } from './key.ts';
import type { DraftOwner } from './records.ts';

/** Which report a draft is of, as one text: portal, account, unit and round. */
export function reportOf(owner: DraftOwner): string {
  const { portal, account, unit, round } = plainOwner(owner);
  return JSON.stringify([portal, account, unit, round]);
}
