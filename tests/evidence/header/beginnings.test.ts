import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../../utils/evidence/header/beginnings.ts';

const TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const page = (number: string, rest = '') =>
  `ỦY BAN NHÂN DÂN\nXÃ PHÚ MỸ\n${TITLE}\nSố: ${number}\nPhú Mỹ, ngày 15 tháng 3 năm 2023\n${rest}`;

describe('documents that begin in a file', () => {
  it.each([
    [
      'two, with their pages',
      [page('25/BC-UBND'), 'Nội dung', page('12/KH-UBND')],
      ['25/BC-UBND', '12/KH-UBND'],
    ],
    [
      'the number beside place and date',
      [page('25/BC-UBND'), `${TITLE}\nUBND XÃ  Số: 30/2018/QĐ-UBND Huế, ngày 5 tháng 1 năm 2018`],
      ['25/BC-UBND', '30/2018/QĐ-UBND'],
    ],
    [
      'one of the party',
      [page('25/BC-UBND'), 'ĐẢNG CỘNG SẢN VIỆT NAM\nSố: 03-NQ/ĐU\nPhú Mỹ'],
      ['25/BC-UBND', '03-NQ/ĐU'],
    ],
  ])('%s', (_, pages, documents) => {
    const found = beginningsOf(pages);
    expect(found.map(({ document }) => document)).toEqual(documents);
    expect(found[0]?.page).toBe(1);
    expect(found[1]?.page).toBe(pages.length);
  });

  it.each([
    ['a document of several pages', [page('25/BC-UBND'), '2\nKết quả', 'Nơi nhận']],
    ['its second copy', [page('25/BC-UBND'), page('25/BC-UBND')]],
    [
      'what it enacts',
      [page('112/QĐ-UBND'), `${TITLE}\nQUY CHẾ\n(Kèm theo Quyết định số 112/QĐ-UBND ngày 3/4/2023)`],
    ],
    ['a form with a blank', [page('25/BC-UBND'), `${TITLE}\nSố:      /BC-UBND\nMẫu`]],
    ['a list of documents', [page('25/BC-UBND'), 'Số: 12/KH-UBND\nSố: 13/KH-UBND']],
    [
      'what its bases cite',
      [page('25/BC-UBND'), `${TITLE}\nCăn cứ Quyết định số 2204/QĐ-UBND ngày 12/9/2022 của tỉnh`],
    ],
    ['the number of a copy', [`SAO Y\nSố: 45/SY-UBND\n${page('25/BC-UBND')}`, `${TITLE}\nSố: 46/SY-UBND`]],
  ])('one at most: %s', (_, pages) => {
    expect(beginningsOf(pages).length).toBeLessThanOrEqual(1);
  });

  it('none without text', () => {
    expect(beginningsOf(['', ''])).toEqual([]);
  });
});
