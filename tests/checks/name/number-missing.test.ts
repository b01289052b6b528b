import { expect, it } from 'vitest';
import type { FileFacts } from '../../../utils/evidence/facts.ts';
import { found, HEADER, outcomes, pdf } from '../subject.ts';

const PHOTO: Partial<FileFacts> = { kind: 'jpeg', format: 'jpeg' };
const NO_NUMBER = pdf({ header: { ...HEADER, number: null, symbol: null, type: 'BIÊN BẢN' } });
/** A report whose first page shows no number, as another machine found: it hands over no text. */
const CLAIMED = pdf({ header: { ...HEADER, number: null, symbol: null }, text: [''] });
const UNREAD = pdf({ header: null, scan: true, text: [''] });

it.each<[string, Partial<FileFacts> | null]>([
  ['2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf', pdf()],
  ['2.3_25BC-UBND_BC CCHC quy I.2023.pdf', pdf()],
  ['2.3_so 25 BC-UBND_BC.pdf', pdf()],
  ['2.3_so 25-BC-UBND_BC.pdf', pdf()],
  ['2.3_so 25.BC-UBND_BC.pdf', pdf()],
  ['2.3_Số 25 BC UBND_BC.pdf', pdf()],
  ['2.3_so 25_BC-UBND_BC.pdf', pdf()],
  ['2.3_so-25BC-UBND_bc-cchc.pdf', pdf()],
  ['2.3_BC 25BC-UBND_CCHC quy I.pdf', pdf()],
  ['2.3_BC so 25BC-UBND_CCHC quy I.pdf', pdf()],
  ['2.3_anh chup bang niem yet.jpg', PHOTO],
  ['2.3_bien ban hop.pdf', NO_NUMBER],
  ['2.3_BC CCHC quy I.2023.pdf', CLAIMED],
  ['2.3_danh sach cong chuc.pdf', UNREAD],
  ['2.3_bang thong ke ho so.pdf', null],
  ['BC CCHC.pdf', pdf()],
])('has nothing to say of «%s»', (name, facts) => {
  expect(outcomes('name.number-missing', { files: [{ name, facts }] })).toEqual([]);
});

it.each<[string, Partial<FileFacts> | null]>([
  ['2.3_BC CCHC quy I.2023.pdf', pdf()],
  ['2.3_cong tac CCHC quy I.pdf', pdf()],
  ['2.3_BC CCHC quy I.2023.pdf', UNREAD],
  ['2.3_Ke hoach CCHC nam 2023.pdf', null],
  ['2.3_so 25_BC CCHC quy I.pdf', pdf()],
])('misses number and symbol in «%s»', (name, facts) => {
  expect(outcomes('name.number-missing', { files: [{ name, facts }] })).toEqual(['warning']);
});

it('names the number and symbol that were read on page 1', () => {
  const files = [{ name: '2.3_BC CCHC quy I.2023.pdf', facts: pdf() }];
  expect(found('name.number-missing', { criteria: [{ files }] })[0]?.message).toContain('25/BC-UBND');
});

it('leaves a draft without a number to the rule on drafts', () => {
  const facts = pdf({ draftMark: 'blank-number', header: { ...HEADER, number: null } });
  expect(outcomes('name.number-missing', { files: [{ name: '2.3_BC CCHC.pdf', facts }] })).toEqual([]);
});
