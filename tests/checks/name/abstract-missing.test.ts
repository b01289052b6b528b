import { expect, it } from 'vitest';
import { outcomes, pdf } from '../subject.ts';

it.each<[string, string[]]>([
  ['2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf', []],
  ['2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf', []],
  ['2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL….pdf', []],
  ['2.3_anh chup.jpg', []],
  ['2.3_so 25BC-UBND.pdf', ['warning']],
  ['2.3_so 25BC-UBND_.pdf', ['warning']],
  ['2.3_so 25BC-UBND_….pdf', ['warning']],
  ['2.3_so 25BC-UBND BC CCHC quy I.pdf', ['warning']],
  ['2.3_.pdf', ['warning']],
  ['so 25BC-UBND.pdf', []],
])('judges «%s»', (name, expected) => {
  expect(outcomes('name.abstract-missing', { files: [{ name, facts: pdf() }] })).toEqual(expected);
});
