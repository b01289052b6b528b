import { expect, it } from 'vitest';
import { found } from '../subject.ts';

const round = {
  name: 'Năm 2023',
  opensAt: '2023-09-14T08:00:00+07:00',
  closesAt: '2023-10-05T17:00:00+07:00',
  year: 2023,
};

it.each([
  [0, 0],
  [60, 0],
  [-60, 0],
  [61, 1],
  [-300, 1],
])('a clock %i seconds ahead of the portal’s is worth %i warning(s)', (clockOffset, times) => {
  expect(found('deadline.clock', { round, clockOffset })).toHaveLength(times);
});

it('says by how much and in which direction', () => {
  expect(found('deadline.clock', { round, clockOffset: 300 })[0]?.message).toContain(
    'nhanh hơn phần mềm 5 phút',
  );
  expect(found('deadline.clock', { round, clockOffset: -300 })[0]?.message).toContain(
    'chậm hơn phần mềm 5 phút',
  );
});

it('has nothing to say while no round is set, or while the portal’s clock is not known', () => {
  expect(found('deadline.clock', { round: null, clockOffset: 900 })).toEqual([]);
  expect(found('deadline.clock', { round, clockOffset: null })).toEqual([]);
});
