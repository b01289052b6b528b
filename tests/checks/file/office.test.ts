import { expect, it } from 'vitest';
import { outcomes, type Sample } from '../subject.ts';

const files = [{ name: '2.3_bieu mau.pdf', facts: { kind: 'office' as const, format: 'xlsx' } }];
const standard = { code: '2.3', title: '', maxScore: 2, parent: '2', evidence: [] };

it.each<[string, Sample, string[]]>([
  ['where no criteria set is known', {}, ['error']],
  ['where the set asks for no form', { standards: [standard] }, ['error']],
  [
    'where the set asks for a form at another criterion',
    { standards: [{ ...standard, code: '2.4', officeForms: true }] },
    ['error'],
  ],
  ['where the set asks for a form here', { standards: [{ ...standard, officeForms: true }] }, []],
])('judges an Excel file %s', (_, sample, expected) => {
  expect(outcomes('file.office', { files }, sample)).toEqual(expected);
});
