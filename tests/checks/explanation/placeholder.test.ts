import { expect, it } from 'vitest';
import { outcomes } from '../subject.ts';

const judge = (explanation: string) => outcomes('explanation.placeholder', { explanation });

it.each([
  '...',
  '…',
  '…….',
  'xxx',
  'abc',
  'test',
  'Đang cập nhật',
  'Sẽ bổ sung',
  'Sẽ cung cấp sau',
  'Số liệu gửi sau.',
  'Bổ sung sau',
  'Chờ ký',
  'Dự thảo',
  'Báo cáo số xx/BC-UBND',
  'Đã ban hành Báo cáo ngày ... tháng ... năm 2023',
  'Đã ban hành Báo cáo ngày   tháng   năm 2023',
  'Báo cáo số:   /BC-UBND ngày 15/3/2023',
  'Báo cáo số ……/BC-UBND',
  'Báo cáo ngày /  /2023',
  'Đạt ... % hồ sơ đúng hạn',
  'Đã giải quyết … hồ sơ',
  'Đã ban hành kế hoạch, sẽ bổ sung tài liệu kiểm chứng sau.',
  'Báo cáo số 25/BC-UBND (số liệu đang cập nhật).',
  'Kế hoạch số 12/KH-UBND đang chờ ký',
  'Số ______/KH-UBND',
  'Báo cáo số ?/BC-UBND',
  'Đạt ??% hồ sơ',
  '[điền số liệu]',
])('warns of «%s»', (explanation) => {
  expect(judge(explanation)).toEqual(['warning']);
});

it.each([
  'Đã ban hành báo cáo, kế hoạch… đúng hạn theo Báo cáo số 25/BC-UBND.',
  'Tuyên truyền qua loa, pano, v.v...',
  'Quyết định nêu rõ: «Giao công chức […] theo dõi».',
  'Đã góp ý 05 dự thảo văn bản QPPL.',
  'Năm 2024 sẽ bổ sung 01 công chức cho Bộ phận Một cửa.',
  'Hồ sơ được bổ sung sau khi thẩm định.',
  'Báo cáo gửi sau thời hạn 2 ngày.',
  'Phiếu ghi rõ ngày, tháng, năm tiếp nhận.',
  'Hệ thống đang cập nhật tự động hằng ngày.',
  'Báo cáo số 25/BC-UBND ngày 15/3/2023.',
  'Hòm thư góp ý «Bạn hài lòng chưa?» đặt tại Bộ phận Một cửa.',
  '',
])('has nothing to say of «%s»', (explanation) => {
  expect(judge(explanation)).toEqual([]);
});
