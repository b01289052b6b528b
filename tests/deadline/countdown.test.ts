import { describe, expect, it } from 'vitest';
import { largestUnit, nextChange, remaining } from '../../utils/deadline/countdown.ts';

const closes = Date.parse('2023-10-05T17:00:00+07:00');
const before = (iso: string) => Date.parse(iso);

describe('what is left', () => {
  it('is two days and four hours on Tuesday at 13:00', () => {
    expect(remaining(closes, before('2023-10-03T13:00:00+07:00'))).toEqual({
      past: false,
      days: 2,
      hours: 4,
      minutes: 0,
      seconds: 0,
    });
  });

  it('never rounds up: 59.999 s are 59 s', () => {
    expect(remaining(closes, closes - 59_999)).toMatchObject({ past: false, minutes: 0, seconds: 59 });
  });

  it('is past at the very instant of closing', () => {
    expect(remaining(closes, closes)).toEqual({ past: true, days: 0, hours: 0, minutes: 0, seconds: 0 });
  });

  it('says how long ago it closed', () => {
    expect(remaining(closes, closes + 90 * 60_000)).toMatchObject({ past: true, hours: 1, minutes: 30 });
  });
});

describe('the toolbar', () => {
  it.each([
    [49 * 3600_000, { unit: 'day', count: 2 }],
    [24 * 3600_000, { unit: 'day', count: 1 }],
    [24 * 3600_000 - 1, { unit: 'hour', count: 23 }],
    [3600_000 - 1, { unit: 'minute', count: 59 }],
    [1, { unit: 'minute', count: 0 }],
    [0, null],
    [-5000, null],
  ])('with %d ms left shows %o', (left, shown) => expect(largestUnit(closes, closes - left)).toEqual(shown));

  it.each([49 * 3600_000, 24 * 3600_000, 5 * 3600_000 + 7, 3600_000, 61_000])(
    'with %d ms left stays the same until the next change, and then differs',
    (left) => {
      const now = closes - left;
      const change = nextChange(closes, now) as number;
      expect(largestUnit(closes, change - 1)).toEqual(largestUnit(closes, now));
      expect(largestUnit(closes, change)).not.toEqual(largestUnit(closes, now));
    },
  );

  it('has no next change once it is past', () => expect(nextChange(closes, closes)).toBeNull());
});
