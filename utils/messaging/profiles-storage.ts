import { readableProfiles, type PortalProfile } from '../packs/profile.ts';
import { PROFILES_KEY, profilesInForce, type ProfileInForce } from '../packs/profiles.ts';
import { onStoredChange, readPolicy } from './policy-storage.ts';

/** How portals are read by what people have pointed out, a profile a portal. */
export async function readProfiles(): Promise<ProfileInForce[]> {
  return profilesInForce(await stored(), await readPolicy());
}

async function stored(): Promise<unknown> {
  return (await chrome.storage.local.get(PROFILES_KEY))[PROFILES_KEY];
}

/** Keeps profiles as the person's own, in the place of those of the same portals. */
export async function keepProfiles(profiles: readonly PortalProfile[]): Promise<void> {
  const hosts = profiles.map(({ host }) => host);
  const others = readableProfiles(await stored()).filter(({ host }) => !hosts.includes(host));
  await chrome.storage.local.set({ [PROFILES_KEY]: [...others, ...profiles] });
}

/** Forgets the person's own profile of a portal. */
export async function removeProfile(portal: string): Promise<void> {
  const others = readableProfiles(await stored()).filter(({ host }) => host !== portal);
  await chrome.storage.local.set({ [PROFILES_KEY]: others });
}

/** Calls back whenever the person or the administrator has changed them. */
export function onProfilesChange(changed: () => void): void {
  onStoredChange(PROFILES_KEY, changed);
}
