import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { first, textsKept } from '../../entrypoints/background/texts-first.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('nothing is waited for while no text is on its way', async () => {
  await expect(textsKept()).resolves.toBeUndefined();
});

it('other work waits until a text is on disk, whether it was kept or not', async () => {
  const done: string[] = [];
  let keep: () => void = () => undefined;
  void first(new Promise<void>((resolve) => (keep = resolve)).then(() => done.push('text')));
  const failing = first(Promise.reject(new Error('full'))).catch(() => undefined);
  const work = textsKept().then(() => done.push('work'));
  await failing;
  expect(done).toEqual([]);
  keep();
  await work;
  expect(done).toEqual(['text', 'work']);
});

it('a disk that does not answer holds up other work for a second at most', async () => {
  void first(new Promise(() => undefined));
  const work = textsKept();
  await vi.advanceTimersByTimeAsync(1_000);
  await expect(work).resolves.toBeUndefined();
});
