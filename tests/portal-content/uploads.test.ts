// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onUpload } from '../../entrypoints/portal.content/uploads.ts';

type Listed = (list: { getEntries: () => object[] }) => void;
let listed: Listed = () => undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(hear: Listed) {
        listed = hear;
      }
      observe(): void {}
      disconnect(): void {
        listed = () => undefined;
      }
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A request of the page that has just ended. */
function request(parts: object = {}): void {
  const entry = { name: `${location.origin}/tep`, initiatorType: 'fetch', startTime: performance.now() };
  listed({ getEntries: () => [{ ...entry, ...parts }] });
}

function choose(isTaken: () => boolean) {
  const uploaded = vi.fn();
  onUpload(new AbortController().signal, isTaken, uploaded);
  return uploaded;
}

test('a request right after the choice, and the files gone from their field, is an upload', () => {
  const uploaded = choose(() => true);
  vi.advanceTimersByTime(200);
  request();
  expect(uploaded).toHaveBeenCalledOnce();
});

test('the page may take a moment to show that it has the files', () => {
  let taken = false;
  const uploaded = choose(() => taken);
  request();
  vi.advanceTimersByTime(1000);
  expect(uploaded).not.toHaveBeenCalled();
  taken = true;
  vi.advanceTimersByTime(250);
  expect(uploaded).toHaveBeenCalledOnce();
});

test('a request alone is none: the files still wait to be sent', () => {
  const isTaken = vi.fn(() => false);
  const uploaded = choose(isTaken);
  request();
  vi.advanceTimersByTime(10_000);
  const looks = isTaken.mock.calls.length;
  vi.advanceTimersByTime(110_000);
  expect([uploaded.mock.calls.length, isTaken.mock.calls.length]).toEqual([0, looks]);
});

test('files that are gone without any request are none', () => {
  const uploaded = choose(() => true);
  vi.advanceTimersByTime(120_000);
  expect(uploaded).not.toHaveBeenCalled();
});

test('nothing is held of a choice that was settled, or was never uploaded by the page', () => {
  const { signal } = new AbortController();
  const [begins, ends] = [vi.spyOn(signal, 'addEventListener'), vi.spyOn(signal, 'removeEventListener')];
  for (const isTaken of [true, false]) {
    onUpload(signal, () => isTaken, vi.fn());
    request();
  }
  vi.advanceTimersByTime(120_000);
  expect(ends.mock.calls).toEqual(begins.mock.calls);
  expect(begins).toHaveBeenCalledTimes(2);
});

test.each([
  ['to another site', { name: 'https://example.org/tep' }],
  ['for a picture', { initiatorType: 'img' }],
  ['begun before the choice', { startTime: -1 }],
])('a request %s does not count', (_name, parts) => {
  const uploaded = choose(() => true);
  request(parts);
  vi.advanceTimersByTime(5000);
  expect(uploaded).not.toHaveBeenCalled();
});
