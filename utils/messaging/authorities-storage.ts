import { AUTHORITIES_KEY, authoritiesInForce, type AuthoritiesInForce } from '../packs/authorities.ts';
import { activePack } from '../packs/settings.ts';
import { onStoredChange, readPolicy } from './policy-storage.ts';
import { readSettings } from './settings-storage.ts';

/** The authorities as they stand now: the person's own, the administrator's and the pack's. */
export async function readAuthorities(): Promise<AuthoritiesInForce> {
  const [{ [AUTHORITIES_KEY]: own }, policy, settings] = await Promise.all([
    chrome.storage.local.get(AUTHORITIES_KEY),
    readPolicy(),
    readSettings(),
  ]);
  return authoritiesInForce(own, policy, activePack(settings));
}

/** Keeps the person's own list, base64 of DER; null leaves it to the administrator again. */
export async function keepAuthorities(own: readonly string[] | null): Promise<void> {
  if (own) await chrome.storage.local.set({ [AUTHORITIES_KEY]: own });
  else await chrome.storage.local.remove(AUTHORITIES_KEY);
}

/** Calls back whenever the person or the administrator has changed them. */
export function onAuthoritiesChange(changed: () => void): void {
  onStoredChange(AUTHORITIES_KEY, changed);
}
