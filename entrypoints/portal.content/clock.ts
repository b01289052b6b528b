import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import * as z from 'zod/mini';
import { sendFromPage } from '../../utils/messaging/page-answers.ts';

const HALF_HOUR = 30 * 60_000;
const KEY = 'clock-asked-at';
const askedSchema = z.number();

/** Reads the portal's clock at opening and each half hour, however many of its pages are opened meanwhile. */
export function readClock(ctx: ContentScriptContext): void {
  void readIfDue();
  ctx.setInterval(() => void readIfDue(), HALF_HOUR + 1000);
}

async function readIfDue(): Promise<void> {
  try {
    const asked = askedSchema.safeParse((await chrome.storage.local.get(KEY))[KEY]);
    const now = Date.now();
    // A time in the future means that the computer's clock was set back.
    if (asked.success && asked.data <= now && now - asked.data < HALF_HOUR) return;
    await chrome.storage.local.set({ [KEY]: now });
    await read();
  } catch {
    // Offline, or the portal did not answer: the clock stays as it was known.
  }
}

/** One request without credentials, to something that needs none; only the `Date` header of the answer counts. */
async function read(): Promise<void> {
  const sentAt = Date.now();
  const response = await fetch(publicAddress(), { method: 'HEAD', credentials: 'omit', cache: 'no-store' });
  const portalDate = response.headers.get('Date');
  if (!portalDate) return;
  await sendFromPage({
    to: 'background',
    type: 'clock-read',
    portalDate,
    sentAt,
    receivedAt: Date.now(),
  });
}

/** A style sheet or script of the page: the pages themselves send who is not signed in to another host. */
function publicAddress(): string {
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel~=stylesheet][href]')];
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  const addresses = [...styles.map(({ href }) => href), ...scripts.map(({ src }) => src)];
  return (
    addresses.find((address) => new URL(address).origin === location.origin) ??
    `${location.origin}/favicon.ico`
  );
}
