import type { NotFetched } from '../../utils/report/not-fetched.ts';
import { refreshSoon } from './refresh-soon.ts';
import { changeTab } from './tab-store.ts';

/** Puts the script that fetches listed files into the page of a tab. Returns whether the page took it. */
export async function putFetcher(tab: number): Promise<boolean> {
  return await chrome.scripting.executeScript({ target: { tabId: tab }, files: ['/fetch-files.js'] }).then(
    () => true,
    () => false,
  );
}

/** Notes why files could not be fetched from the portal, by attachment id, and judges the tab anew. */
export async function noteNotFetched(
  tab: number,
  files: Readonly<Record<string, NotFetched>>,
): Promise<void> {
  await changeTab(tab, (before) => ({ ...before, notFetched: { ...before.notFetched, ...files } }));
  void refreshSoon(tab);
}
