import { expect, it } from 'vitest';
import { found, outcomes, pdf } from '../subject.ts';

const TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';
const page = (number: string, rest = '') =>
  `ỦY BAN NHÂN DÂN\nXÃ PHÚ MỸ\n${TITLE}\nSố: ${number}\nPhú Mỹ, ngày 15 tháng 3 năm 2023\n${rest}`;
const ofPages = (...text: string[]) => ({
  files: [{ name: '2.3_so 25BC-UBND_BC.pdf', facts: pdf({ text, pages: text.length }) }],
});

it('remarks on several documents in one file, and says where they begin', () => {
  const [finding] = found('evidence.mixed', {
    criteria: [ofPages(page('25/BC-UBND'), 'Nội dung', page('12/KH-UBND'))],
  });
  expect(finding?.outcome).toBe('info');
  expect(finding?.message).toMatch(/25\/BC-UBND, 12\/KH-UBND.*1, 3/);
});

it.each([
  [
    'the number beside place and date',
    [page('25/BC-UBND'), `${TITLE}\nUBND XÃ  Số: 30/2018/QĐ-UBND Huế, ngày 5 tháng 1 năm 2018`],
  ],
  ['one of the party', [page('25/BC-UBND'), 'ĐẢNG CỘNG SẢN VIỆT NAM\nSố: 03-NQ/ĐU\nPhú Mỹ']],
  ['NFD', [page('25/BC-UBND'), page('26/BC-UBND').normalize('NFD')]],
])('sees %s', (_, pages) => {
  expect(outcomes('evidence.mixed', ofPages(...pages))).toEqual(['info']);
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
  ['no text', ['', '']],
])('has nothing to say of %s', (_, pages) => {
  expect(outcomes('evidence.mixed', ofPages(...pages))).toEqual([]);
});
