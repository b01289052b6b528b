import { forgetGate } from './gate-ready.ts';
import { forgetPortalValues } from './portal-values.ts';
import { forgetTab } from './tab-store.ts';

/** Forgets all that was known of a tab that was closed. Drafts are not in here. */
export async function tabClosed(tab: number): Promise<void> {
  await Promise.all([forgetTab(tab), forgetPortalValues(tab), forgetGate(tab)]);
}
