import { expect, it } from 'vitest';
import { workThrough } from '../../entrypoints/folder/work-through.ts';

it('has no more pieces of work under way than there are lanes, and does each once, in order', async () => {
  let underWay = 0;
  let most = 0;
  const begun: number[] = [];
  await workThrough(
    [1, 2, 3, 4, 5],
    async (item) => {
      begun.push(item);
      most = Math.max(most, (underWay += 1));
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay -= 1;
    },
    new AbortController().signal,
  );
  expect(begun).toEqual([1, 2, 3, 4, 5]);
  expect(most).toBe(2);
});

it('begins nothing more once it was stopped', async () => {
  const stopping = new AbortController();
  const begun: number[] = [];
  await workThrough(
    [1, 2, 3, 4, 5],
    async (item) => {
      begun.push(item);
      if (item === 2) stopping.abort();
    },
    stopping.signal,
  );
  expect(begun).toEqual([1, 2]);
});
