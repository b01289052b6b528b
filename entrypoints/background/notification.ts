import { BUILTIN_PACK } from '../../utils/packs/builtin-2023.ts';
import { RETENTION } from './retention.ts';
import { knownTabs, readTab } from './tab-store.ts';

/**
 * A click on a reminder leads to the report: to its tab where one is open, else to a new one. One on a deletion that
 * is to come leads to the options page.
 */
export function answerNotifications(): void {
  chrome.notifications.onClicked.addListener((id) => {
    void chrome.notifications.clear(id);
    void (id === RETENTION ? chrome.runtime.openOptionsPage() : showReport());
  });
}

async function showReport(): Promise<void> {
  for (const id of await knownTabs()) {
    if (!(await readTab(id))?.state.portal.recognised) continue;
    const tab = await chrome.tabs.update(id, { active: true }).catch(() => undefined);
    if (!tab) continue;
    await chrome.windows.update(tab.windowId, { focused: true });
    return;
  }
  const [portal] = BUILTIN_PACK.portals;
  await chrome.tabs.create({ url: `https://${portal}/` });
}
