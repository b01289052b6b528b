import { expect, it } from 'vitest';
import { citationsIn } from '../../utils/report/citations.ts';

it.each([
  ['Báo cáo số 25/BC-UBND ngày 15/3/2023', ['25 BC-UBND']],
  ['Quyết định số 30/2018/QĐ-UBND', ['30 2018/QĐ-UBND']],
  ['Công văn 1580/SNV-CCHC và 12/UBND-VX', ['1580 SNV-CCHC', '12 UBND-VX']],
  ['Nghị quyết 03-NQ/TU', ['03 NQ/TU']],
  ['BC 25BC-UBND, 26-BC-UBND', ['25 BC-UBND', '26 BC-UBND']],
  ['Nghị định số 30/2020/NĐ-CP của Chính phủ', ['30 2020/NĐ-CP']],
  ['đạt 45/50 hồ sơ, quý I/2023, ngày 15/3/2023, 24/7', []],
  ['Năm 2023 UBND xã, năm 2023 BC-UBND', []],
  ['Báo cáo số 2023/BC-UBND', ['2023 BC-UBND']],
  ['Báo cáo số 25', []],
])('cited in «%s»', (text, expected) => {
  expect(citationsIn(text).map(({ number, symbol }) => `${number} ${symbol}`)).toEqual(expected);
});

it('gives places in the text in NFC', () => {
  const [citation] = citationsIn('Báo cáo số 25/BC-UBND.'.normalize('NFD'));
  expect(citation).toMatchObject({ start: 11, end: 21, text: '25/BC-UBND' });
});
