import { expect, test, vi } from 'vitest';
import { createRecall } from '../../utils/text/recall.ts';

test('what was found for a key is not looked for again', () => {
  const recall = createRecall<number>(2);
  const find = vi.fn(() => 7);
  expect([recall('a', find), recall('a', find)]).toEqual([7, 7]);
  expect(find).toHaveBeenCalledOnce();
});

test('of more keys than it may remember, the oldest is forgotten and no other', () => {
  const recall = createRecall<string>(2);
  for (const key of ['a', 'b', 'c']) recall(key, () => `first ${key}`);
  const found = ['b', 'c', 'a'].map((key) => recall(key, () => `again ${key}`));
  expect(found).toEqual(['first b', 'first c', 'again a']);
});
