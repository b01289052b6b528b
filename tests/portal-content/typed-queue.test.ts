import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createTypedQueue, type Typed } from '../../entrypoints/portal.content/typed-queue.ts';

type Answer = { ok: true } | { ok: false; failure: 'no-answer' | 'outdated' };
const sent: string[] = [];
let answers: (Answer | Promise<Answer>)[] = [];

vi.mock('../../utils/messaging/page-answers.ts', () => ({
  sendFromPage: async ({ value }: Typed) => {
    sent.push(value);
    return answers.shift() ?? { ok: true };
  },
}));

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.useFakeTimers();
  sent.length = 0;
  answers = [];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const typed = (value: string): Typed => ({
  criterion: '2.3',
  field: 'explanation',
  value,
  at: '2026-11-20T07:32:00.000Z',
  account: null,
  unit: null,
});

test('the first value is sent at once, the last of a quarter of a second after that', async () => {
  const queue = createTypedQueue();
  queue.add(typed('Đ'));
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual(['Đ']);
  queue.add(typed('Đã'));
  queue.add(typed('Đã r'));
  await vi.advanceTimersByTimeAsync(250);
  expect(sent).toEqual(['Đ', 'Đã r']);
});

test('a value waits for the answer to the one before', async () => {
  const first = Promise.withResolvers<Answer>();
  answers = [first.promise];
  const queue = createTypedQueue();
  queue.add(typed('Đ'));
  await vi.advanceTimersByTimeAsync(1);
  queue.add(typed('Đã'));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent).toEqual(['Đ']);
  first.resolve({ ok: true });
  await vi.advanceTimersByTimeAsync(250);
  expect(sent).toEqual(['Đ', 'Đã']);
});

test('what was not answered is sent again, unless something newer was typed', async () => {
  answers = [
    { ok: false, failure: 'no-answer' },
    { ok: false, failure: 'no-answer' },
  ];
  const queue = createTypedQueue();
  queue.add(typed('Đ'));
  await vi.advanceTimersByTimeAsync(1_100);
  expect(sent).toEqual(['Đ', 'Đ']);
  queue.add(typed('Đã'));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual(['Đ', 'Đ', 'Đã']);
});

test('nothing is sent again to an extension that is gone', async () => {
  answers = [{ ok: false, failure: 'outdated' }];
  const queue = createTypedQueue();
  queue.add(typed('Đ'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent).toEqual(['Đ']);
});

test('leaving the page sends what waits, also while an answer is outstanding', async () => {
  answers = [new Promise<Answer>(() => undefined)];
  const queue = createTypedQueue();
  queue.add(typed('Đ'));
  await vi.advanceTimersByTimeAsync(1);
  queue.add(typed('Đã'));
  queue.flush();
  expect(sent).toEqual(['Đ', 'Đã']);
});
