import { grantedPortals, originsOf } from '../../utils/messaging/granted-portals.ts';
import { serially } from './serial.ts';

/** The two scripts of the manifest, as they are put into the pages of portals at other addresses. */
function scriptsFor(matches: string[]): chrome.scripting.RegisteredContentScript[] {
  const common = { matches, runAt: 'document_start', persistAcrossSessions: true } as const;
  return [
    { ...common, id: 'portal', js: ['content-scripts/portal.js'] },
    { ...common, id: 'bridge', js: ['content-scripts/bridge.js'], world: 'MAIN', allFrames: true },
  ];
}

/** Has the scripts run on the portals that a person has granted, and on no others. */
function register(): Promise<void> {
  return serially('other-portals', async () => {
    const matches = (await grantedPortals()).flatMap(originsOf);
    const registered = await chrome.scripting.getRegisteredContentScripts();
    if (registered.length > 0) await chrome.scripting.unregisterContentScripts();
    if (matches.length > 0) await chrome.scripting.registerContentScripts(scriptsFor(matches));
  });
}

/** Follows what a person grants and takes back, in the options page or in the browser's own settings. */
export function followPortals(): void {
  chrome.permissions.onAdded.addListener(() => void register());
  chrome.permissions.onRemoved.addListener(() => void register());
  chrome.runtime.onInstalled.addListener(() => void register());
}
