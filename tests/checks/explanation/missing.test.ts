import { expect, it } from 'vitest';
import { outcomes } from '../subject.ts';

it.each<[string | null, string[]]>([
  ['', ['error']],
  [' \n ', ['error']],
  ['x', []],
  [null, []],
])('judges the explanation %j', (explanation, expected) => {
  expect(outcomes('explanation.missing', { explanation })).toEqual(expected);
});
