import { describe, expect, test } from 'vitest';
import { leadingLabel, meaningOf } from '../../utils/portal/meaning.ts';

test.each([
  ['Điểm tối đa', 'max'],
  ['Điểm chuẩn', 'max'],
  ['Thang điểm', 'max'],
  ['Điểm tự chấm', 'score'],
  ['Điểm đơn vị tự đánh giá', 'score'],
  ['Tự chấm', 'score'],
  ['Tự đánh giá của đơn vị / Điểm', 'score'],
  ['Giải trình', 'explanation'],
  ['Nội dung giải trình', 'explanation'],
  ['Ghi chú của đơn vị', 'explanation'],
  ['Thuyết minh', 'explanation'],
  ['Tài liệu kiểm chứng', 'files'],
  ['Minh chứng', 'files'],
  ['File đính kèm', 'files'],
  ['Tài liệu kiểm chứng theo quy định', 'other'],
  ['Trạng thái', 'done'],
  ['Người thực hiện', 'assignee'],
  ['Công chức phụ trách', 'assignee'],
  ['STT', 'code'],
  ['Mã tiêu chí', 'code'],
  ['Lĩnh vực/Tiêu chí/Tiêu chí thành phần', 'title'],
  ['Nội dung đánh giá', 'title'],
  ['Điểm năm trước', 'other'],
  ['Đơn vị chấm', 'score'],
  ['Điểm kết luận', 'other'],
  ['Khung điểm', 'max'],
  ['Kết quả tự chấm', 'score'],
  ['Điểm cơ sở chấm', 'score'],
  ['Hồ sơ', 'files'],
  ['Điểm HĐTĐ', 'appraisal'],
  ['Điểm SNV', 'appraisal'],
  ['Điểm chấm của Tổ', 'appraisal'],
  ['Điểm chính thức', 'other'],
  ['Số hồ sơ chậm', null],
  ['Hành động', null],
])('«%s» speaks of %s', (heading, meaning) => {
  expect(meaningOf(heading)).toBe(meaning);
});

test.each([
  'Điểm thẩm định',
  'Ghi chú của thẩm định',
  'Ý kiến thẩm định',
  'ĐIỂM THẨM ĐỊNH (*)',
  'Hội đồng thẩm định / Điểm',
  'Tổ thẩm định / Ghi chú',
  'Điểm Sở Nội vụ chấm',
  'Ý kiến của lãnh đạo',
  'Điểm Sở chấm',
  'Huyện đánh giá',
  'Lý do trừ điểm',
])("«%s» is the appraisers'", (heading) => {
  expect(meaningOf(heading)).toBe('appraisal');
});

test.each(['Điểm tự chấm đề nghị thẩm định', 'Điểm tự đánh giá gửi thẩm định'])(
  '«%s» is the officer’s: it is handed over for appraisal',
  (heading) => {
    expect(meaningOf(heading)).toBe('score');
  },
);

test('a heading in decomposed letters means the same', () => {
  expect(meaningOf('Giải trình'.normalize('NFD'))).toBe('explanation');
});

describe('labels in running content', () => {
  test('a label with a colon gives what follows it', () => {
    expect(leadingLabel('Điểm tối đa: 2')).toEqual({ meaning: 'max', rest: '2' });
  });
  test('running text is no label', () => {
    expect(leadingLabel('Có đủ tài liệu kiểm chứng theo hướng dẫn thì được 1 điểm')).toBeNull();
  });
});
