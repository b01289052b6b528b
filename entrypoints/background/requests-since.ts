import * as z from 'zod/mini';

/** The browser lists no more requests of a page than this unless the page asks for more. */
const MOST_LISTED = 250;

/** When requests to the portal that it answered well began, in milliseconds; `full`: there may have been more. */
const requestsSchema = z.object({ began: z.array(z.number()), full: z.boolean() });
export type Requests = z.infer<typeof requestsSchema>;

/** Runs in the page. A portal that takes texts without a new document takes them by one of these. */
function listRequests(most: number): Requests {
  const kinds = ['xmlhttprequest', 'fetch', 'beacon', 'iframe'];
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const sent = entries.filter(
    ({ name, initiatorType, responseStatus }) =>
      kinds.includes(initiatorType) && name.startsWith(location.origin) && responseStatus < 400,
  );
  return {
    began: sent.map(({ startTime }) => performance.timeOrigin + startTime),
    full: entries.length >= most,
  };
}

/** The requests that the page in a tab has sent to its portal; null where that cannot be told. */
export async function requestsOf(tab: number): Promise<Requests | null> {
  try {
    const [outcome] = await chrome.scripting.executeScript({
      target: { tabId: tab },
      func: listRequests,
      args: [MOST_LISTED],
    });
    return requestsSchema.safeParse(outcome?.result).data ?? null;
  } catch {
    return null;
  }
}

/** Whether the portal may have been given what was typed at `writtenAt` (ISO 8601) without a new document. */
export function mayHaveTaken(requests: Requests | null, writtenAt: string): boolean {
  if (!requests || requests.full) return true;
  return requests.began.some((began) => began >= Date.parse(writtenAt));
}
