import { AUTHORITIES_KEY, authoritiesInForce, type AuthoritiesInForce } from '../packs/authorities.ts';
import { parsePolicy } from '../packs/policy.ts';

/** What the administrator set; throws in a browser that has no managed storage. */
const readManaged = async (): Promise<unknown> => chrome.storage.managed.get();

/** The authorities as they stand now: the person's own and the administrator's. */
export async function readAuthorities(): Promise<AuthoritiesInForce> {
  const { [AUTHORITIES_KEY]: own } = await chrome.storage.local.get(AUTHORITIES_KEY);
  return authoritiesInForce(own, parsePolicy(await readManaged().catch(() => null)));
}

/** Keeps the person's own list, base64 of DER; null leaves it to the administrator again. */
export async function keepAuthorities(own: readonly string[] | null): Promise<void> {
  if (own) await chrome.storage.local.set({ [AUTHORITIES_KEY]: own });
  else await chrome.storage.local.remove(AUTHORITIES_KEY);
}

/** Calls back whenever the person or the administrator has changed them. */
export function onAuthoritiesChange(changed: () => void): void {
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || (area === 'local' && AUTHORITIES_KEY in changes)) changed();
  });
}
