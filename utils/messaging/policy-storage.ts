import { parsePolicy, type Policy } from '../packs/policy.ts';

/** Where the policy stands in `chrome.storage.local` as the browser handed it out last. */
const LAST_POLICY_KEY = 'last-policy';

/** The policy that was handed out in this context, as JSON; null before that. */
let handedOut: string | null = null;
let asking: Promise<unknown> | null = null;

/** Asks the browser, and keeps its answer where it is another than before. */
async function askBrowser(): Promise<unknown> {
  // Throws in a browser that has no managed storage.
  const managed = async (): Promise<unknown> => chrome.storage.managed.get();
  const policy = await managed().catch(() => null);
  const text = JSON.stringify(policy);
  // Where it cannot be kept (a full disk), it holds all the same.
  if (text !== handedOut)
    await chrome.storage.local.set({ [LAST_POLICY_KEY]: policy }).catch(() => undefined);
  handedOut = text;
  return policy;
}

/**
 * What the administrator set; nothing in a browser that has no managed storage. A browser that has just been started
 * takes seconds to hand it out (measured with Chromium 156: four to eight), and nothing that an officer types may wait
 * for that: until then it is what it was the last time, and a change is told by `onStoredChange`.
 */
export async function readPolicy(): Promise<Policy> {
  if (handedOut !== null) return parsePolicy(await askBrowser());
  asking ??= askBrowser();
  return parsePolicy((await chrome.storage.local.get(LAST_POLICY_KEY))[LAST_POLICY_KEY]);
}

/**
 * Calls back whenever what is kept under a key on this machine, or the policy, has changed. Each area is listened to by
 * itself: by `chrome.storage.onChanged` the browser would also hand over all that is written to `storage.session`,
 * which is what is known of a tab, before and after, at every key.
 */
export function onStoredChange(key: string, changed: () => void): void {
  chrome.storage.local.onChanged.addListener((changes) => {
    if (key in changes || LAST_POLICY_KEY in changes) changed();
  });
  // Absent in a browser that has no managed storage.
  const { managed }: Partial<Pick<typeof chrome.storage, 'managed'>> = chrome.storage;
  managed?.onChanged.addListener(() => changed());
}
