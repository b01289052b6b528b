import { expect, it } from 'vitest';
import { outcomes } from '../subject.ts';

const judge = (explanation: string) => outcomes('explanation.empty-phrase', { explanation });

it.each([
  'Đã thực hiện',
  'đã thực hiện đầy đủ.',
  'Đã thực hiện tốt',
  'Đã làm',
  'Chi tiết xem tại tài liệu đính kèm',
  'Đã hoàn thành',
  'Hoàn thành tốt nhiệm vụ',
  'đầy đủ theo quy định',
  'Đúng quy định',
  'Thực hiện đúng quy định',
  'Đạt',
  'Đạt yêu cầu',
  'Đạt điểm tối đa',
  'Tự chấm điểm tối đa',
  'Có',
  'Có văn bản',
  'có kế hoạch',
  'Có báo cáo',
  'OK',
  'Như trên',
  'nt',
  '-nt-',
  'Tương tự',
  'tương tự trên',
  'Xem file',
  'Xem file đính kèm',
  'Theo file đính kèm',
  'Có tài liệu kiểm chứng kèm theo',
  'Đính kèm tài liệu kiểm chứng',
  'Tài liệu kèm theo',
  'Theo hướng dẫn',
  'Đơn vị đã triển khai',
  'Địa phương thực hiện nghiêm túc',
  'Cơ bản đảm bảo',
  'Tốt',
  'x',
  '.',
  'UBND xã đã thực hiện đầy đủ các nội dung',
  'Đã triển khai thường xuyên, nghiêm túc, kịp thời',
  'Đạt 100%',
  'Đã ban hành theo quy định'.normalize('NFD'),
  'Hoàn thành xuất sắc nhiệm vụ',
  'Có đầy đủ hồ sơ minh chứng',
  'Đã thực hiện đầy đủ các nội dung theo chỉ đạo của cấp trên',
  'Không phát sinh',
  'Trong năm không phát sinh nhiệm vụ này.',
])('warns of «%s»', (explanation) => {
  expect(judge(explanation)).toEqual(['warning']);
});

it.each([
  'Đã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2023.',
  'Đã thực hiện đầy đủ 4/4 báo cáo.',
  'Đã báo cáo kịp thời tại Báo cáo số 25/BC-UBND',
  'Có báo cáo quý I gửi Sở Nội vụ',
  'Không phát sinh do trong năm không có hồ sơ trễ hạn.',
  'Không phát sinh hồ sơ trễ hạn nên không phải xin lỗi.',
  'Tỷ lệ hồ sơ đúng hạn đạt 100% (50/50 hồ sơ).',
  'Chưa thực hiện',
  '…',
  '',
])('has nothing to say of «%s»', (explanation) => {
  expect(judge(explanation)).toEqual([]);
});
