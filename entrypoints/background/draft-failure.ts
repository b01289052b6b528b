import type { DraftFailure } from '../../utils/drafts/failure.ts';
import { pushState } from './push.ts';
import { changeTab, readTab } from './tab-store.ts';

/** Says «Không lưu được nháp» in a tab with its reason; null once all is kept again. Silent where nothing changed. */
export async function noteDraftFailure(tab: number, reason: DraftFailure | null): Promise<void> {
  if (((await readTab(tab))?.state.draftFailure ?? null) === reason) return;
  const record = await changeTab(tab, (before) => ({
    ...before,
    state: { ...before.state, draftFailure: reason },
  }));
  pushState(record);
}
