import { expect, test } from 'vitest';
import { codeInText, largestIn, numberIn, upperLevel } from '../../utils/portal/code-in-text.ts';

test.each([
  ['2.3', '2.3', ''],
  ['2.3.', '2.3', ''],
  ['1.2.3', '1.2.3', ''],
  ['1', '1', ''],
  ['Tiêu chí 2.3: Rà soát', '2.3', 'Rà soát'],
  ['TCTP 1.1.2', '1.1.2', ''],
  ['2.3. Rà soát văn bản', '2.3', 'Rà soát văn bản'],
  ['2.1 100% hồ sơ đúng hạn', '2.1', '100% hồ sơ đúng hạn'],
  ['Lĩnh vực 4: Tổ chức bộ máy', '4', 'Tổ chức bộ máy'],
  ['I.1. Kế hoạch', 'I.1', 'Kế hoạch'],
  ['B.2.3', 'B.2.3', ''],
  ['1.1.a) Ban hành', '1.1.a', 'Ban hành'],
])('«%s» begins with the code %s', (text, code, rest) => {
  expect(codeInText(text)).toEqual({ code, rest });
});

test.each([
  '2.3_so 25BC-UBND_BC ra soat.pdf',
  '01.08.2025',
  '5 ngày làm việc',
  '12/12 nhiệm vụ',
  '1.5/2',
  '100%',
  'Rà soát 2.3',
  '',
])('«%s» begins with no code', (text) => {
  expect(codeInText(text)).toBeNull();
});

test.each([
  ['I', 'I'],
  ['IV.', 'IV'],
  ['A', 'A'],
  ['Phần II', 'II'],
  ['II. Cải cách thể chế', 'II'],
  ['Vi phạm', null],
  ['Ghi chú', null],
  ['1', null],
])('upper level of «%s» is %s', (text, level) => {
  expect(upperLevel(text)?.code ?? null).toBe(level);
});

test.each([
  ['1,5', '1,5'],
  ['1,5 / 2', '1,5'],
  ['-0.25', '-0.25'],
  ['Tổng: 91,5 điểm', '91,5'],
  ['—', null],
  ['12.345.678', null],
])('number in «%s» is %s', (text, number) => {
  expect(numberIn(text)).toBe(number);
});

test.each([
  ['0-1', '1'],
  ['0 – 1,5', '1,5'],
  ['Từ 0 đến 2', '2'],
  ['0; 0,5; 1', '1'],
  ['2', '2'],
  ['2 (đạt 100%)', '2'],
  ['-2 – 0', '-2'],
  ['—', null],
])('largest number in the scale «%s» is %s', (text, number) => {
  expect(largestIn(text)).toBe(number);
});
