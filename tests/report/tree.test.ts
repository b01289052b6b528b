import { expect, it } from 'vitest';
import { codesAbove, isGapless } from '../../utils/report/tree.ts';

it('finds all codes above, whether they are given or not', () => {
  expect([...codesAbove(['2.3.1', '2', '10.1'])].sort()).toEqual(['10', '2', '2.3']);
});

it.each([
  [['1', '1.1', '1.2', '2'], true],
  [['1.1', '1.2', '2.1'], true],
  [['1', '2', '10'], false],
  [['2.3'], false],
  [['1.2'], false],
  [[], true],
])('numbers of %j run without a gap: %s', (codes, expected) => {
  expect(isGapless(codes)).toBe(expected);
});
