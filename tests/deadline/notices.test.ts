import { describe, expect, it } from 'vitest';
import { dueNotice, nextNotice, roundKey, type NoticeId } from '../../utils/deadline/notices.ts';
import type { Round } from '../../utils/report/report.ts';

const round: Round = {
  name: 'Năm 2026',
  opensAt: '2026-11-16T08:00:00+07:00',
  closesAt: '2026-12-15T17:00:00+07:00',
  year: 2026,
};
const closes = Date.parse(round.closesAt);
const HOUR = 3600_000;

describe('a reminder', () => {
  it.each([
    [169, null],
    [168, '7d'],
    [73, '7d'],
    [72, '3d'],
    [24, '1d'],
    [4, '4h'],
    [1, '1h'],
    [0.01, '1h'],
  ])('%d hours before the closing is %s', (hours, notice) => {
    expect(dueNotice(round, closes - hours * HOUR, [])?.notice ?? null).toBe(notice);
  });

  it('comes once', () => {
    const first = dueNotice(round, closes - 71 * HOUR, []);
    expect(first?.notice).toBe('3d');
    expect(dueNotice(round, closes - 70 * HOUR, first?.shown ?? [])).toBeNull();
  });

  it('comes alone after days with the computer off: those missed are done with', () => {
    expect(dueNotice(round, closes - 3 * HOUR, ['7d'])).toEqual({
      notice: '4h',
      shown: ['7d', '3d', '1d', '4h'] satisfies NoticeId[],
    });
  });

  it('does not come after the closing', () => expect(dueNotice(round, closes, [])).toBeNull());

  it('does not come before the opening, however close the closing', () => {
    const short = { ...round, opensAt: '2026-12-15T08:00:00+07:00' };
    expect(dueNotice(short, closes - 12 * HOUR, [])).toBeNull();
  });
});

it('the next one is the nearest that still lies ahead', () => {
  expect(nextNotice(round, closes - 25 * HOUR)).toBe(closes - 24 * HOUR);
  expect(nextNotice(round, closes - 24 * HOUR)).toBe(closes - 4 * HOUR);
  expect(nextNotice(round, closes - HOUR)).toBeNull();
});

it('a deadline that was moved is reminded of anew', () => {
  expect(roundKey({ ...round, closesAt: '2026-12-20T17:00:00+07:00' })).not.toBe(roundKey(round));
  expect(roundKey({ ...round, closesAt: '2026-12-15T10:00:00Z' })).toBe(roundKey(round));
});
