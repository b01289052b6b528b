import { describe, expect, it } from 'vitest';
import { sameText, worthOffering } from '../../utils/drafts/same-value.ts';
import { isUploadedAs } from '../../utils/drafts/uploaded-name.ts';
import { losesText, nextPeak } from '../../utils/drafts/versions.ts';

describe('two texts are the same', () => {
  it.each([
    ['line ends', 'dòng 1\r\ndòng 2', 'dòng 1\ndòng 2'],
    ['blanks around', '  1,5\n', '1,5'],
    ['composition', 'Giải trình'.normalize('NFD'), 'Giải trình'],
    ['two empty ones', '', '  '],
  ])('but for %s', (_what, one, other) => expect(sameText(one, other)).toBe(true));

  it.each([
    ['1,5', '1.5'],
    ['1,5', '15'],
    ['1', ''],
    ['a b', 'a  b'],
    ['Báo cáo', 'báo cáo'],
  ])('«%s» and «%s» are not', (one, other) => expect(sameText(one, other)).toBe(false));
});

describe('a draft is worth offering', () => {
  it.each([
    ['score', '2', '', true],
    ['score', '', '2', true],
    ['score', '1,5', '1.50', false],
    ['score', '1,5', '15', true],
    ['score', 'hai', '2', true],
    ['explanation', '1,5', '1.5', true],
    ['explanation', 'a', 'a\r\n', false],
  ] as const)('as %s: «%s» beside «%s» is %s', (field, draft, present, worth) => {
    expect(worthOffering(field, draft, present)).toBe(worth);
  });
});

describe('a listed name is that of one’s own file', () => {
  const own = '2.3_so 25BC-UBND_BC CCHC.pdf';
  it.each([
    own,
    '638316512345678901_2.3_so 25BC-UBND_BC CCHC.pdf',
    '20231001_081500-2.3_so 25BC-UBND_BC CCHC.pdf',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301_2.3_so 25BC-UBND_BC CCHC.pdf',
    '2.3_so%2025BC-UBND_BC%20CCHC.pdf',
    '2.3_so_25BC-UBND_BC_CCHC.pdf',
  ])('as «%s»', (listed) => expect(isUploadedAs(listed, own)).toBe(true));

  it.each([
    '12.3_so 25BC-UBND_BC CCHC.pdf',
    'ban sao_2.3_so 25BC-UBND_BC CCHC.pdf',
    '2.3_so 25BC-UBND_BC CCHC (1).pdf',
    '2.3_so 26BC-UBND_BC CCHC.pdf',
    '2.3_SO 25BC-UBND_BC CCHC.PDF',
    '',
  ])('but not as «%s»', (listed) => expect(isUploadedAs(listed, own)).toBe(false));

  it('with a lone percent sign in it', () =>
    expect(isUploadedAs('tỷ lệ 100%.pdf', 'tỷ lệ 100%.pdf')).toBe(true));
});

describe('a text that would be lost', () => {
  it.each([
    ['emptied, of one character', '2', '', true],
    ['emptied', 'Đã rà soát', '  ', true],
    ['replaced by something much shorter', 'Đã rà soát 12 văn bản', 'x', true],
    ['shortened by a word', 'Đã rà soát xong', 'Đã rà soát', false],
    ['continued', 'Đã rà', 'Đã rà soát', false],
    ['empty before', '', 'x', false],
  ])('%s', (_what, peak, next, loses) => expect(losesText(peak, next)).toBe(loses));

  it('is remembered as long as it is deleted letter by letter', () => {
    let peak = '';
    const kept: string[] = [];
    for (const value of ['Đã rà soát 12 văn bản', 'Đã rà soát 12 v', 'Đã rà soát', 'Đã r', '']) {
      if (losesText(peak, value)) kept.push(peak);
      peak = nextPeak(peak, value);
    }
    expect(kept[0]).toBe('Đã rà soát 12 văn bản');
  });
});
