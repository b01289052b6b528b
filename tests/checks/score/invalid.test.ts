import { expect, it } from 'vitest';
import { outcomes } from '../subject.ts';

it.each(['0', '2', '0,5', '0.5', ' 1,25 ', '-0,5', '', null])(
  'takes %j for a number or for none',
  (score) => {
    expect(outcomes('score.invalid', { score })).toEqual([]);
  },
);

it.each(['abc', '1,5 điểm', '1/2', '1,2,3', 'hai', '1 5', '--1'])('takes %j for no number', (score) => {
  expect(outcomes('score.invalid', { score })).toEqual(['error']);
});
