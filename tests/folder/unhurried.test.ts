import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { unhurried } from '../../entrypoints/folder/unhurried.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
  vi.stubGlobal('requestIdleCallback', (work: () => void) => work());
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('runs once for many askings, and rests long after a run that took long', () => {
  let runs = 0;
  const ask = unhurried(() => {
    runs += 1;
    vi.advanceTimersByTime(100);
  });
  for (let asked = 0; asked < 5; asked += 1) ask();
  vi.advanceTimersByTime(1);
  expect(runs).toBe(1);
  ask();
  vi.advanceTimersByTime(2_800);
  expect(runs).toBe(1);
  vi.advanceTimersByTime(300);
  expect(runs).toBe(2);
});
