import { draftSlot } from './key.ts';
import type { Draft } from './records.ts';
import { comesLate } from './written.ts';

/**
 * Of drafts in the same place (criterion and field, or a file's content), each under a key of its own, the one
 * written last; of several written at once the last of the list. In the order in which they came.
 */
export function newestPerSlot<Item extends { draft: Draft }>(items: readonly Item[]): Item[] {
  const newest = new Map<string, Item>();
  for (const item of items) {
    const slot = draftSlot(item.draft);
    const other = newest.get(slot);
    if (!other || !comesLate(item.draft, other.draft)) newest.set(slot, item);
  }
  return items.filter((item) => newest.get(draftSlot(item.draft)) === item);
}
