/**
 * Who sent a message, as the browser vouches for it.
 * `page`: our content script on a portal we serve, `document` the browser's id of that document. `frame`: the panel in a frame on such a portal. `extension`: a
 * page of ours outside of any portal (side panel, own tab, options, popup). `engine`: the offscreen document.
 */
export type Sender =
  | { kind: 'page'; tab: number; portal: string; document: string | null }
  | { kind: 'frame'; tab: number; portal: string }
  | { kind: 'extension' }
  | { kind: 'engine' };

/** What is asked of the browser's own description of the sender. */
export interface RawSender {
  id?: string;
  origin?: string;
  url?: string;
  frameId?: number;
  documentId?: string;
  tab?: { id?: number; url?: string };
}

/** The address taken apart; null where it is none. `URL.parse` is younger than the browsers we serve. */
function parseAddress(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Host of an https address among the portals served; null for anything else. */
function servedHost(address: string | undefined, portals: readonly string[]): string | null {
  if (address === undefined) return null;
  const url = parseAddress(address);
  return url?.protocol === 'https:' && portals.includes(url.host) ? url.host : null;
}

/**
 * Tells who sent a message, from what the browser says and nothing that the message says itself. Null for anyone
 * who has no business here: other extensions, other sites, the panel framed by another site.
 */
export function identify(
  sender: RawSender,
  own: { id: string; origin: string },
  portals: readonly string[],
): Sender | null {
  if (sender.id !== own.id) return null;
  const top = servedHost(sender.tab?.url, portals);
  if (sender.origin === own.origin) {
    if (!sender.tab) {
      const isEngine = sender.url !== undefined && parseAddress(sender.url)?.pathname === '/engine.html';
      return isEngine ? { kind: 'engine' } : { kind: 'extension' };
    }
    if (sender.tab.url?.startsWith(`${own.origin}/`)) return { kind: 'extension' };
    return top !== null && sender.tab.id !== undefined
      ? { kind: 'frame', tab: sender.tab.id, portal: top }
      : null;
  }
  const portal = servedHost(sender.origin ?? sender.url, portals);
  if (portal === null || sender.tab?.id === undefined) return null;
  // A portal framed by another site is not where an officer works.
  if (sender.frameId !== 0 && top === null) return null;
  return { kind: 'page', tab: sender.tab.id, portal, document: sender.documentId ?? null };
}
