import { expect, it } from 'vitest';
import { outcomes, pdf } from '../subject.ts';

const judge = (explanation: string, pages: number) =>
  outcomes('explanation.no-location', {
    explanation,
    files: [{ name: '2.3_so 25BC-UBND_BC.pdf', facts: pdf({ pages }) }],
  });

it('remarks on a citation of a long file without a place', () => {
  expect(judge('Báo cáo số 25/BC-UBND ngày 15/3/2023', 3)).toEqual(['info']);
});

it.each([
  ['Báo cáo số 25/BC-UBND ngày 15/3/2023', 2],
  ['Báo cáo số 25/BC-UBND, trang 2', 9],
  ['Báo cáo số 25/BC-UBND, mục II.3', 9],
  ['Báo cáo số 25/BC-UBND, phần A', 9],
  ['Báo cáo số 25/BC-UBND, Phụ lục 1', 9],
  ['Báo cáo số 25/BC-UBND, bảng 3', 9],
  ['Điều 3 Quyết định số 25/BC-UBND', 9],
  ['Báo cáo số 52/BC-UBND', 9],
  ['', 9],
])('has nothing to remark on «%s» for %i pages', (explanation, pages) => {
  expect(judge(explanation, pages)).toEqual([]);
});
