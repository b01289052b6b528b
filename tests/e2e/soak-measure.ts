import type { CDPSession, Page } from 'playwright';
import type { Desk } from './harness.ts';

/** Where the extension's code runs, and what stands for it among the browser's targets. */
const PLACES = {
  page: ({ type, url }: Target) => type === 'page' && url.startsWith('https:'),
  panel: ({ url }: Target) => url.endsWith('/panel.html'),
  worker: ({ type }: Target) => type === 'service_worker',
  engine: ({ url }: Target) => url.endsWith('/engine.html'),
} as const;
export type Place = keyof typeof PLACES;
export const places = Object.keys(PLACES) as Place[];

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** What is held once all that can be thrown away has been. */
export interface Measured {
  /** Megabytes of script memory, by place; the largest where there are several. Absent where it is not running. */
  heap: Partial<Record<Place, number>>;
  /** Event listeners and nodes of the pages of the portal, all scripts' together; the most of any page. */
  listeners: number;
  nodes: number;
}

/** Measures every place of the extension in a running browser. */
export async function measure({ context }: Pick<Desk, 'context'>): Promise<Measured> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser of a persistent context is needed.');
  const { targetInfos } = await session.send('Target.getTargets');
  const heap: Measured['heap'] = {};
  for (const place of places) {
    for (const target of targetInfos.filter(PLACES[place])) {
      heap[place] = Math.max(heap[place] ?? 0, await heapOf(session, target.targetId));
    }
  }
  await session.detach();
  const counts = await Promise.all(context.pages().map(countsOf));
  const most = (what: 'jsEventListeners' | 'nodes') => Math.max(...counts.map((count) => count[what]));
  return { heap, listeners: most('jsEventListeners'), nodes: most('nodes') };
}

async function countsOf(page: Page): Promise<{ jsEventListeners: number; nodes: number }> {
  const session = await page.context().newCDPSession(page);
  const counts = await session.send('Memory.getDOMCounters');
  await session.detach();
  return counts;
}

/** Collections of garbage, of which the one after which least is left counts: what comes in between is no leak. */
const COLLECTIONS = 3;

/** Megabytes that one target holds: the least after each collection of garbage. Workers have no session otherwise. */
async function heapOf(browser: CDPSession, targetId: string): Promise<number> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const ask = (id: number, method: string): Promise<{ usedSize?: number }> =>
    new Promise((resolve) => {
      const hear = (event: { sessionId: string; message: string }): void => {
        const answer = JSON.parse(event.message) as { id?: number; result?: { usedSize?: number } };
        if (event.sessionId !== sessionId || answer.id !== id) return;
        browser.off('Target.receivedMessageFromTarget', hear);
        resolve(answer.result ?? {});
      };
      browser.on('Target.receivedMessageFromTarget', hear);
      const message = JSON.stringify({ id, method });
      void browser.send('Target.sendMessageToTarget', { sessionId, message });
    });
  let least = Infinity;
  for (let id = 0; id < 2 * COLLECTIONS; id += 2) {
    await ask(id, 'HeapProfiler.collectGarbage');
    const { usedSize = Infinity } = await ask(id + 1, 'Runtime.getHeapUsage');
    least = Math.min(least, usedSize);
  }
  await browser.send('Target.detachFromTarget', { sessionId });
  return least / 1_048_576;
}
