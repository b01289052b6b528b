import type { Host } from '../../components/shared/model.ts';
import { supportAddress } from '../../components/support/address.ts';
import { panelAddress } from './host.ts';

/** Opens the panel in the browser's side panel, or in a tab where the browser has none. Needs the officer's click. */
export async function openSidePanel(tab: number): Promise<void> {
  if (!chrome.sidePanel) {
    await openInTab(tab);
    return;
  }
  // Not awaited: the click counts for the very next call only.
  void chrome.sidePanel.setOptions({ tabId: tab, path: panelAddress('side', tab), enabled: true });
  await chrome.sidePanel.open({ tabId: tab });
}

/** Opens the check of a folder in a tab of its own; of a portal's `tab` it learns the criteria. */
export async function openFolderCheck(tab: number | null): Promise<void> {
  const query = tab === null ? '' : `?tab=${tab}`;
  await chrome.tabs.create({ url: chrome.runtime.getURL(`folder.html${query}`) });
}

/** Opens the report of `tab` at a glance: in the side panel, where this is one, else in a tab of its own. */
export async function openReview(tab: number, host: Host): Promise<void> {
  const address = `review.html?tab=${tab}`;
  if (host === 'side') location.assign(`${address}&host=side`);
  else await chrome.tabs.create({ url: chrome.runtime.getURL(address) });
}

/** Opens what can be told the maintainers of the page in `tab`, in a tab of its own. */
export async function openSupport(tab: number, what: 'structure' | 'problem'): Promise<void> {
  await chrome.tabs.create({ url: chrome.runtime.getURL(supportAddress(what, tab)) });
}

/** Opens the panel in a tab of its own, speaking of `tab`. */
export async function openInTab(tab: number): Promise<void> {
  await chrome.tabs.create({ url: chrome.runtime.getURL(panelAddress('tab', tab)) });
}
