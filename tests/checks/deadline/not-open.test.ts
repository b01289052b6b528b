import { expect, it } from 'vitest';
import { found } from '../subject.ts';

const round = {
  name: 'Năm 2023',
  opensAt: '2023-09-14T08:00:00+07:00',
  closesAt: '2023-10-05T17:00:00+07:00',
  year: 2023,
};

it.each([
  ['2023-09-14T07:59:59+07:00', 1],
  ['2023-09-14T00:59:59Z', 1],
  ['2023-09-14T08:00:00+07:00', 0],
  ['2023-09-14T01:00:00Z', 0],
  ['2023-10-06T08:00:00+07:00', 0],
])('at %s warns %i time(s)', (now, times) => {
  expect(found('deadline.not-open', { round, now })).toHaveLength(times);
});

it('tells when the round opens, in Vietnam’s time', () => {
  const [finding] = found('deadline.not-open', { round, now: '2023-09-01T00:00:00Z' });
  expect(finding?.message).toContain('08:00 14/09/2023');
});

it('has nothing to say while no round is set, or where its beginning is not known', () => {
  const now = '2023-09-01T00:00:00Z';
  expect(found('deadline.not-open', { round: null, now })).toEqual([]);
  expect(found('deadline.not-open', { round: { ...round, opensAt: null }, now })).toEqual([]);
});
