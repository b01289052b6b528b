import { expect, it } from 'vitest';
import type { PdfFacts } from '../../../utils/evidence/facts.ts';
import { HEADER, outcomes, pdf } from '../subject.ts';

it.each<[string, Partial<PdfFacts>, string[]]>([
  ['a DỰ THẢO mark', { draftMark: 'watermark' }, ['warning']],
  ['a number line without a number', { draftMark: 'blank-number' }, ['warning']],
  ['no mark', { draftMark: null }, []],
  [
    'blanks on an electronic appendix',
    { draftMark: 'blank-number', header: { ...HEADER, appendix: 'Phụ lục 1' } },
    [],
  ],
  ['the word in its title', { header: { ...HEADER, abstract: 'góp ý dự thảo Nghị quyết' } }, []],
])('judges a document with %s', (_, differs, expected) => {
  expect(
    outcomes('file.draft', { files: [{ name: '2.3_so 25BC-UBND_BC.pdf', facts: pdf(differs) }] }),
  ).toEqual(expected);
});
