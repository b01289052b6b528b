import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBatches } from '../../entrypoints/background/batches.ts';

const REST = 500;
/** The work takes 100 ms. */
const WORK = 100;

/** Milliseconds since the test began at which work began, with its tab. */
let begun: [at: number, tab: number][];
let start: number;
const work = async (tab: number): Promise<void> => {
  begun.push([Date.now() - start, tab]);
  await new Promise((resolve) => setTimeout(resolve, WORK));
};

beforeEach(() => {
  vi.useFakeTimers();
  start = Date.now();
  begun = [];
});
afterEach(() => {
  vi.useRealTimers();
});

/** Asks at these milliseconds, and lets all work end. */
async function askAt(...times: number[]): Promise<void> {
  const ask = createBatches(work, REST);
  for (const at of times) {
    await vi.advanceTimersByTimeAsync(start + at - Date.now());
    void ask(7);
  }
  await vi.runAllTimersAsync();
}

it.each([
  ['one file is worked for at once, and once', [0], [0]],
  ['what comes while it is worked is worked for after the rest', [0, 50], [0, 600]],
  ['what comes while it rests is worked for after the rest', [0, 300], [0, 600]],
  ['several of them are worked for together', [0, 50, 200, 400, 599], [0, 600]],
  ['what comes in the second piece of work is followed by a third', [0, 50, 650], [0, 600, 1200]],
  ['what comes after the rest is worked for at once', [0, 601], [0, 601]],
])('%s', async (_, asked, worked) => {
  await askAt(...asked);
  expect(begun.map(([at]) => at)).toEqual(worked);
});

it('no tab waits for another', async () => {
  const ask = createBatches(work, REST);
  void ask(7);
  void ask(8);
  await vi.runAllTimersAsync();
  expect(begun).toEqual([
    [0, 7],
    [0, 8],
  ]);
});

it('whoever asks hears of the end of the work that began after it asked', async () => {
  const ask = createBatches(work, REST);
  void ask(7);
  let heard = 0;
  void ask(7).then(() => (heard = Date.now() - start));
  await vi.runAllTimersAsync();
  expect(heard).toBe(700);
});

it('work that fails is told to who asked, and the next is done all the same', async () => {
  let times = 0;
  const ask = createBatches(async () => {
    times += 1;
    if (times === 1) throw new Error('The disk is busy.');
  }, REST);
  await expect(ask(7)).rejects.toThrow('The disk is busy.');
  const next = ask(7);
  await vi.advanceTimersByTimeAsync(REST);
  await next;
  expect(times).toBe(2);
});
