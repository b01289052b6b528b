import { expect, it } from 'vitest';
import { found } from '../subject.ts';

const TEXT =
  'UBND xã đã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2023 về cải cách hành chính, giao công chức phụ trách từng nội dung và kiểm tra hằng quý.';

const judge = (...explanations: string[]) =>
  found('explanation.copied', {
    criteria: explanations.map((explanation, index) => ({ code: `1.${index + 1}`, explanation, files: [] })),
  }).map(({ criterion, message }) => `${criterion}: ${message.match(/tiêu chí ([\d.]+)\.$/)?.[1]}`);

it('warns of the same text under another criterion, at both', () => {
  expect(judge(TEXT, TEXT)).toEqual(['1.1: 1.2', '1.2: 1.1']);
});

it('warns of nearly the same text', () => {
  expect(judge(TEXT, TEXT.replace('hằng quý', 'hằng tháng'))).toHaveLength(2);
  expect(judge(TEXT, TEXT.toUpperCase().normalize('NFD'))).toHaveLength(2);
});

it.each([
  [
    'another text',
    [TEXT, 'Đã giải quyết 45/50 hồ sơ đúng hạn, còn 5 hồ sơ trễ do thiếu giấy tờ phải bổ sung.'],
  ],
  [
    'the same turns of phrase for other documents and figures',
    [
      'Báo cáo số 25/BC-UBND ngày 15/3/2023, mục II trang 2: đã giải quyết 45/50 hồ sơ, đạt 90 %.',
      'Báo cáo số 48/BC-UBND ngày 12/6/2023, mục III trang 4: đã giải quyết 60/60 hồ sơ, đạt 100 %.',
    ],
  ],
  [
    '«không phát sinh»',
    [
      'Trong năm 2023 trên địa bàn xã không phát sinh nhiệm vụ này do không có hồ sơ nào trễ hạn.',
      'Trong năm 2023 trên địa bàn xã không phát sinh nhiệm vụ này do không có hồ sơ nào trễ hạn.',
    ],
  ],
  [
    'one document that serves both',
    [
      'Báo cáo số 48/BC-UBND ngày 15/6/2023 của UBND xã, trang 2.',
      'Báo cáo số 48/BC-UBND ngày 15/6/2023 của UBND xã, trang 2.',
    ],
  ],
  ['texts too short to tell', ['Báo cáo số 25/BC-UBND, trang 2.', 'Báo cáo số 25/BC-UBND, trang 2.']],
])('has nothing to say of %s', (_, explanations) => {
  expect(judge(...explanations)).toEqual([]);
});

it('judges 500 much alike explanations without stalling', () => {
  const many = Array.from({ length: 500 }, (_, index) => `${TEXT} ${index} ${TEXT.slice(index % 40)}`);
  const start = performance.now();
  judge(...many);
  expect(performance.now() - start).toBeLessThan(5000);
});
