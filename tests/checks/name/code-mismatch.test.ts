import { expect, it } from 'vitest';
import { outcomes, pdf } from '../subject.ts';

it.each<[string, string, string[]]>([
  ['2.3', '2.3_so 25BC-UBND_BC.pdf', []],
  ['2.3', '2.30_so 25BC-UBND_BC.pdf', ['error']],
  ['2.3', '3.1_so 25BC-UBND_BC.pdf', ['error']],
  ['2.3', '2.3.1_so 25BC-UBND_BC.pdf', ['error']],
  ['2.3.1', '2.3_so 25BC-UBND_BC.pdf', ['warning']],
  ['2.3.1', '2_so 25BC-UBND_BC.pdf', ['warning']],
  ['2.3', 'BC.pdf', []],
  ['2.3', '25_BC-UBND.pdf', []],
])('under %s judges «%s»', (code, name, expected) => {
  expect(outcomes('name.code-mismatch', { code, files: [{ name, facts: pdf() }] })).toEqual(expected);
});

it('takes a bare number for another code where there is such a criterion', () => {
  const standards = [{ code: '7', title: '', maxScore: 1, parent: null, evidence: [] }];
  const files = [{ name: '7_so 25BC-UBND_BC.pdf', facts: pdf() }];
  expect(outcomes('name.code-mismatch', { files }, { standards })).toEqual(['error']);
});
