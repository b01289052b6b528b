import { expect, it } from 'vitest';
import { formatHundredths, toHundredths } from '../../utils/report/points.ts';

it.each([
  ['2', 200],
  ['20', 2000],
  ['12,5', 1250],
  ['1.25', 125],
  ['100', 10000],
  [' 0,5 ', 50],
  ['-0,25', -25],
  ['−1', -100],
  ['+1', 100],
  ['０,５', 50],
])('reads %j as %i hundredths', (text, expected) => {
  expect(toHundredths(text)).toBe(expected);
});

it.each(['', 'abc', '1,2,3', '1 điểm', '--1', '1/2', '12345'])('reads %j as no score', (text) => {
  expect(toHundredths(text)).toBeNull();
});

it.each([
  [150, '1,5'],
  [-25, '-0,25'],
  [200, '2'],
])('prints %i hundredths as %s', (hundredths, expected) => {
  expect(formatHundredths(hundredths)).toBe(expected);
});
