import { createBatches } from './batches.ts';
import { renewGate } from './gate-ready.ts';
import { refreshTab } from './refresh.ts';

/** Milliseconds from one refresh to the next while files come in one after another. */
const REST = 500;

const inBatches = createBatches((tab) => refreshTab(tab), REST);

/** Judges a tab anew for a file, alone or with those that come right after it; resolves once it is shown. */
export async function refreshSoon(tab: number): Promise<void> {
  const refreshing = inBatches(tab);
  // Put off at each file, so that the checklist is not worked out between two of them.
  await Promise.all([refreshing, renewGate(tab)]);
}
