import { changeTab, readTab } from './tab-store.ts';
import { showOnTab } from './toolbar.ts';

/** Milliseconds in which a frame goes because its page does. */
const LEAVING = 3_000;

/** When the frame in a tab last said hello; it is asked for no longer than a page takes to leave. */
const greeted = new Map<number, number>();

/** Whether a tab is on its way to another page. */
async function isLoading(tab: number): Promise<boolean> {
  return await chrome.tabs.get(tab).then(
    ({ status }) => status === 'loading',
    () => true,
  );
}

/** A panel's frame has gone. Where its page stays, that page has taken it away, and the toolbar says so. */
export async function frameGone(tab: number): Promise<void> {
  const document = (await readTab(tab))?.document ?? null;
  if (document === null) return;
  const at = performance.now();
  setTimeout(() => void noteFrameless(tab, document, at), LEAVING);
}

async function noteFrameless(tab: number, document: string, goneAt: number): Promise<void> {
  const isBack = (greeted.get(tab) ?? -Infinity) > goneAt;
  if (isBack || (await isLoading(tab))) return;
  const record = await changeTab(tab, (before) =>
    before.document === document ? { ...before, frameless: document } : before,
  );
  if (record.frameless === document) await showOnTab(tab, record);
}

/** The frame of a panel says hello, so it stands. */
export async function frameStands(tab: number): Promise<void> {
  greeted.set(tab, performance.now());
  const { frameless } = (await readTab(tab)) ?? {};
  if (frameless === undefined) return;
  const record = await changeTab(tab, (before) => ({ ...before, frameless: undefined }));
  await showOnTab(tab, record);
}
