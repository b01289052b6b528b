import { expect, it } from 'vitest';
import { outcomes, pdf } from '../subject.ts';

const judge = (name: string, code = '2.3') =>
  outcomes('name.code-missing', { code, files: [{ name, facts: pdf() }] });

it.each([
  '2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf',
  '2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf',
  '2.3_Số 25-BC-UBND_Báo cáo CCHC quý I.2023.pdf',
  '2.3_Số 25-BC-UBND_Báo cáo CCHC quý I.2023.pdf'.normalize('NFD'),
  'TC 2.3_so 25BC-UBND_BC.pdf',
  '2.3 _so 25BC-UBND_BC.pdf',
  '3.1_so 25BC-UBND_BC.pdf',
  '2_so 25BC-UBND_BC.pdf',
  '2.3_anh chup bang niem yet.jpg',
])('finds a code in «%s»', (name) => {
  expect(judge(name)).toEqual([]);
});

it.each([
  'so 25BC-UBND_BC CCHC quy I.2023.pdf',
  'BC CCHC quy I.2023.pdf',
  '25_BC-UBND.pdf',
  '15.3.2023 anh.jpg',
  '20230315_so 25BC-UBND_BC.pdf',
  '2.3 so 25BC-UBND_BC.pdf',
  '2.3-so 25BC-UBND-BC.pdf',
  'scan001.pdf',
  '.pdf',
])('misses the code in «%s»', (name) => {
  expect(judge(name)).toEqual(['error']);
});

it('takes a bare number for a code where it is the criterion’s own', () => {
  expect(judge('25_so 12KH-UBND_KH.pdf', '25')).toEqual([]);
});

it('misses the code of a file that stands under no criterion', () => {
  expect(judge('bao cao.pdf', '')).toEqual(['error']);
});
