import { number, safeParse } from '../../utils/messaging/light.ts';
import { sendFromPage } from '../../utils/messaging/page-answers.ts';
import type { Lifetime } from './lifetime.ts';

const HALF_HOUR = 30 * 60_000;
const KEY = 'clock-asked-at';

/** Reads the portal's clock at opening and each half hour, however many of its pages are opened meanwhile. */
export function readClock(ctx: Lifetime): void {
  void readIfDue();
  ctx.setInterval(() => void readIfDue(), HALF_HOUR + 1000);
}

async function readIfDue(): Promise<void> {
  try {
    const asked = safeParse(number, (await chrome.storage.local.get(KEY))[KEY]);
    const now = Date.now();
    // A time in the future means that the computer's clock was set back.
    if (asked.success && asked.data <= now && now - asked.data < HALF_HOUR) return;
    await chrome.storage.local.set({ [KEY]: now });
    // Offline, or no portal that answers: the clock stays as it was known, and the next page tries again.
    if (!(await read().catch(() => false))) await chrome.storage.local.remove(KEY);
  } catch {
    // The extension was updated under this page: the next one reads the clock.
  }
}

/**
 * One request without credentials, to something that needs none; only the `Date` header of the answer counts. A
 * redirection is not followed: another host has another clock. Returns whether the service worker has taken it over.
 */
async function read(): Promise<boolean> {
  const sentAt = Date.now();
  const response = await fetch(publicAddress(), {
    method: 'HEAD',
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
  });
  const portalDate = response.headers.get('Date');
  if (!portalDate) return false;
  const sent = await sendFromPage({
    to: 'background',
    type: 'clock-read',
    portalDate,
    sentAt,
    receivedAt: Date.now(),
  });
  return sent.ok;
}

/** A style sheet or script of the page: the pages themselves send who is not signed in to another host. */
function publicAddress(): string {
  const own = `${location.origin}/`;
  const parts = document.querySelectorAll<HTMLLinkElement & HTMLScriptElement>(
    'link[rel~=stylesheet], script[src]',
  );
  const addresses = [...parts].map(({ href, src }) => href ?? src);
  return addresses.find((address) => address.startsWith(own)) ?? `${own}favicon.ico`;
}
