import { expect, it } from 'vitest';
import { outcomes } from '../subject.ts';

it.each<[string | null, string[]]>([
  ['', ['error']],
  ['  ', ['error']],
  ['0', []],
  ['1,5', []],
  [null, []],
])('judges the score %j', (score, expected) => {
  expect(outcomes('score.missing', { score })).toEqual(expected);
});
