import { expect, it } from 'vitest';
import type { HeaderFacts } from '../../../utils/evidence/facts.ts';
import { HEADER, outcomes, pdf } from '../subject.ts';

const judge = (name: string, header: Partial<HeaderFacts>) =>
  outcomes('name.number-mismatch', { files: [{ name, facts: pdf({ header: { ...HEADER, ...header } }) }] });

it.each<[string, Partial<HeaderFacts>]>([
  ['2.3_so 25BC-UBND_BC.pdf', {}],
  ['2.3_so 025 BC-UBND_BC.pdf', {}],
  ['2.3_Số 25-BC-UBND_BC.pdf', {}],
  ['2.3_so 25BC_BC.pdf', {}],
  ['2.3_so 30-2018-QD-UBND_QD.pdf', { number: '30', symbol: '2018/QĐ-UBND' }],
  ['2.3_so 302018QD-UBND_QD.pdf', { number: '30', symbol: '2018/QĐ-UBND' }],
  ['2.3_so 30QD-UBND_QD.pdf', { number: '30', symbol: '2018/QĐ-UBND' }],
  ['2.3_so 12UBND-VX_CV.pdf', { number: '12', symbol: 'UBND-VX' }],
  ['2.3_so 03NQ-TU_NQ.pdf', { number: '03', symbol: 'NQ/TU' }],
  ['2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf', { appendix: 'Phụ lục 1' }],
  ['2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf', { number: '77', symbol: 'KH-UBND' }],
  ['2.3_so 25BC-UBND_BC.pdf', { number: null, symbol: null }],
  ['2.3_anh chup.pdf', {}],
])('lets «%s» stand for page 1 with %j', (name, header) => {
  expect(judge(name, header)).toEqual([]);
});

it.each<[string, Partial<HeaderFacts>]>([
  ['2.3_so 52BC-UBND_BC.pdf', {}],
  ['2.3_so 25KH-UBND_BC.pdf', {}],
  ['2.3_so 25BC-HDND_BC.pdf', {}],
  ['2.3_so 30-2019-QD-UBND_QD.pdf', { number: '30', symbol: '2018/QĐ-UBND' }],
  ['2.3_so 52BC-UBND_ Phu luc 1.pdf', { appendix: 'Phụ lục 1' }],
])('warns of «%s» for page 1 with %j', (name, header) => {
  expect(judge(name, header)).toEqual(['warning']);
});
