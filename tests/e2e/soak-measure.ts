import type { Page } from 'playwright';
import type { Desk } from './harness.ts';
import { targetsOf, type Line, type Target } from './targets.ts';

/** Where the extension's code runs, and what stands for it among the browser's targets. */
const PLACES = {
  page: ({ type, url }: Target) => type === 'page' && url.startsWith('https:'),
  panel: ({ url }: Target) => url.endsWith('/panel.html'),
  worker: ({ type }: Target) => type === 'service_worker',
  engine: ({ url }: Target) => url.endsWith('/engine.html'),
} as const;
export type Place = keyof typeof PLACES;
export const places = Object.keys(PLACES) as Place[];

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
  const { targets, open, end } = await targetsOf(context);
  const heap: Measured['heap'] = {};
  for (const place of places) {
    for (const target of targets.filter(PLACES[place])) {
      heap[place] = Math.max(heap[place] ?? 0, await heapOf(await open(target)));
    }
  }
  await end();
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

/** Megabytes that one target holds: the least after each collection of garbage. */
async function heapOf({ ask, end }: Line): Promise<number> {
  let least = Infinity;
  for (let turn = 0; turn < COLLECTIONS; turn += 1) {
    await ask('HeapProfiler.collectGarbage');
    const { usedSize = Infinity } = (await ask('Runtime.getHeapUsage')) as { usedSize?: number };
    least = Math.min(least, usedSize);
  }
  await end();
  return least / 1_048_576;
}
