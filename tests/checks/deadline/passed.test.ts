import { expect, it } from 'vitest';
import { found, type Sample } from '../subject.ts';

const round = {
  name: 'Năm 2023',
  opensAt: '2023-09-14T08:00:00+07:00',
  closesAt: '2023-10-05T17:00:00+07:00',
  year: 2023,
};

const locked = [{ editable: false }];
const after = '2023-10-05T17:00:00+07:00';

it.each<[string, Sample, string[]]>([
  ['before', { round, now: '2023-10-05T16:59:59+07:00', criteria: locked }, []],
  ['after, and the portal has locked', { round, now: after, criteria: locked }, ['error']],
  [
    'after, and the portal still takes entries',
    { round, now: after, criteria: [{ editable: true }] },
    ['review'],
  ],
  ['after, and the report was sent', { round, now: after, criteria: locked, report: { sent: true } }, []],
  ['with no round set', { round: null, now: after, criteria: locked }, []],
])('judges %s', (_, sample, expected) => {
  expect(found('deadline.passed', sample).map(({ outcome }) => outcome)).toEqual(expected);
});
