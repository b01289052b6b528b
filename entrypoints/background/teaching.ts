import { readProfiles } from '../../utils/messaging/profiles-storage.ts';
import type { PortalProfile } from '../../utils/packs/profile.ts';
import { knownTabs, readTab } from './tab-store.ts';

/** Runs in the page, in the extension's own world: leaves a profile for the script that comes next. */
function leaveProfile(profile: PortalProfile | null): void {
  Object.assign(globalThis, { soatCchcProfile: profile });
}

/**
 * Has the adapter in a tab read its page by the profile of that portal, or, where there is none any more, by meaning
 * alone. What it needs for that comes into the page only where somebody has pointed something out.
 */
async function teachTab(tab: number, profile: PortalProfile | null): Promise<void> {
  const target = { tabId: tab };
  // The page may be gone by now.
  await chrome.scripting
    .executeScript({ target, func: leaveProfile, args: [profile] })
    .then(() => chrome.scripting.executeScript({ target, files: ['/taught.js'] }))
    .catch(() => undefined);
}

/** Brings what was pointed out on a portal into a new document of it. */
export async function teachDocument(tab: number, portal: string): Promise<void> {
  const known = (await readProfiles()).find(({ profile }) => profile.host === portal);
  if (known) await teachTab(tab, known.profile);
}

/** Brings what was pointed out, or is no longer, into all open pages. */
export async function teachAll(): Promise<void> {
  const profiles = new Map((await readProfiles()).map(({ profile }) => [profile.host, profile]));
  for (const tab of await knownTabs()) {
    const portal = (await readTab(tab))?.portal;
    if (portal) await teachTab(tab, profiles.get(portal) ?? null);
  }
}

/** Opens the guided picking on the page in a tab. Returns whether it could be. */
export async function startTeaching(tab: number): Promise<boolean> {
  return await chrome.scripting.executeScript({ target: { tabId: tab }, files: ['/picker.js'] }).then(
    () => true,
    () => false,
  );
}
