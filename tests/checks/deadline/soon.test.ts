import { expect, it } from 'vitest';
import { found, type SampleCriterion } from '../subject.ts';

const round = {
  name: 'Năm 2023',
  opensAt: '2023-09-14T08:00:00+07:00',
  closesAt: '2023-10-05T17:00:00+07:00',
  year: 2023,
};

const undone = (count: number): SampleCriterion[] =>
  Array.from({ length: count }, (_, index) => ({
    code: `1.${index + 1}`,
    score: '',
    explanation: '',
    files: [],
    done: false,
  }));

it.each<[string, string, number, number]>([
  ['much is left on the last day', '2023-10-05T09:00:00+07:00', 20, 1],
  ['little is left on the last day', '2023-10-05T09:00:00+07:00', 5, 0],
  ['something is left in the last hour', '2023-10-05T16:30:00+07:00', 1, 1],
  ['nothing is left in the last hour', '2023-10-05T16:30:00+07:00', 0, 0],
  ['much is left and there are three weeks', '2023-09-15T09:00:00+07:00', 60, 0],
  ['very much is left two days before', '2023-10-03T17:00:00+07:00', 60, 1],
  ['the round has closed', '2023-10-05T17:00:00+07:00', 20, 0],
  ['the round has not opened', '2023-09-13T17:00:00+07:00', 200, 0],
])('judges when %s', (_, now, count, times) => {
  expect(found('deadline.soon', { round, now, criteria: [{}, ...undone(count)] })).toHaveLength(times);
});

it('has nothing to say while no round is set, or once the report was sent', () => {
  const now = '2023-10-05T16:00:00+07:00';
  expect(found('deadline.soon', { now, criteria: undone(40) })).toEqual([]);
  expect(found('deadline.soon', { round, now, criteria: undone(40), report: { sent: true } })).toEqual([]);
});
