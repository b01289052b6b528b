import { expect, it } from 'vitest';
import { outcomes, pdf } from '../subject.ts';

const judge = (name: string) => outcomes('name.style', { files: [{ name, facts: pdf() }] });

it.each([
  '2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf',
  '2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf',
  '2.3_Số 25BC-UBND_Báo cáo CCHC (quý I).pdf',
  '2.3_so 1580SNV-CCHC_huong dan ky so.v2.pdf',
  '2.3_so 30-2018-QD-UBND_QD.pdf',
  '2.3_so 25BC-UBND_ban sao y.pdf',
])('has nothing to remark on «%s»', (name) => {
  expect(judge(name)).toEqual([]);
});

it.each([
  '2.3_so 25BC-UBND_BC (1).pdf',
  '2.3_so 25BC-UBND_BC - Copy.pdf',
  '2.3_so 25BC-UBND_BC - Copy (2).pdf',
  '2.3_so 25BC-UBND_BC CCHC….pdf',
  '2.3_so 25BC-UBND_BC CCHC....pdf',
  '2.3_so 25BC-UBND_BC_signed.pdf',
  '2.3_so 25BC-UBND_BC.signed.pdf',
  '2.3_so 25BC-UBND_BC_daky.pdf',
  '2.3_so 25BC-UBND_BC (đã ký).pdf',
  '2.3_Số 25BC-UBND_Báo cáo.pdf'.normalize('NFD'),
  '2.3_so 302018QD-UBND_QD.pdf',
  `2.3_so 25BC-UBND_${'a'.repeat(150)}.pdf`,
])('remarks once on «%s»', (name) => {
  expect(judge(name)).toEqual(['info']);
});
