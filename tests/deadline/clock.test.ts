import { describe, expect, it } from 'vitest';
import { combineReadings, readClock, type ClockReading } from '../../utils/deadline/clock.ts';

const DATE = 'Thu, 05 Oct 2023 09:00:00 GMT';
const portal = Date.parse(DATE);

describe('one reading', () => {
  it('of a right clock says so within half the round trip and half a second', () => {
    const reading = readClock(DATE, portal + 300, portal + 500) as ClockReading;
    expect(reading.margin).toBe(600);
    expect(Math.abs(reading.offset)).toBeLessThanOrEqual(reading.margin);
  });

  it.each([-3 * 3600_000, -61_000, 250, 90_000, 400 * 86_400_000])(
    'contains the true offset of %d ms, wherever in its second the portal answered',
    (offset) => {
      for (const within of [0, 400, 999]) {
        for (const answeredAfter of [1, 60, 119]) {
          const sentAt = portal + within - offset - answeredAfter;
          const reading = readClock(DATE, sentAt, sentAt + 120) as ClockReading;
          expect(Math.abs(reading.offset - offset)).toBeLessThanOrEqual(reading.margin);
        }
      }
    },
  );

  it('does not come of a header that is no date', () => expect(readClock('yesterday', 0, 10)).toBeNull());
  it('does not come of times that run backwards', () => expect(readClock(DATE, 20, 10)).toBeNull());
});

describe('several readings', () => {
  const reading = (offset: number, margin: number, readAt = 0): ClockReading => ({ offset, margin, readAt });

  it('leave only what all of them allow', () => {
    expect(combineReadings(reading(0, 600), reading(500, 600))).toEqual(reading(250, 350));
  });

  it('do not get worse by a slow one', () => {
    expect(combineReadings(reading(100, 550), reading(0, 15_000))).toEqual(reading(100, 550));
  });

  it('trust the new one alone where the computer’s clock was set in between', () => {
    expect(combineReadings(reading(0, 600), reading(-7_200_000, 700))).toEqual(reading(-7_200_000, 700));
  });

  it('allow for a clock that wanders: after a day the old one is 8.64 s wider', () => {
    const combined = combineReadings(reading(0, 600), reading(5000, 600, 86_400_000));
    expect(combined).toEqual(reading(5000, 600, 86_400_000));
  });
});
