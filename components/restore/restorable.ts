import type { DraftOffer } from '../../utils/drafts/records.ts';

/**
 * Whether a draft goes back with others: the page has its field, it is this person's, and the portal holds what it
 * held when the draft was begun. What was changed since is replaced only on a press of its own.
 */
export function isRestorable({ accountUnknown, present, changedSince }: DraftOffer): boolean {
  return !accountUnknown && present !== null && changedSince !== true;
}
