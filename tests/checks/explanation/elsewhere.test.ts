import { expect, it } from 'vitest';
import { outcomes } from '../subject.ts';

const judge = (explanation: string) => outcomes('explanation.elsewhere', { explanation });

it.each([
  'Như trên',
  'Đã nộp bản giấy tại Sở Nội vụ',
  'Xem phần trên',
  '-nt-',
  'Tương tự tiêu chí 1.2',
  'Như tiêu chí 2.1',
  'Giải trình như đã nêu ở mục 3.1',
  'Đã nộp ở tiêu chí 1.1',
  'Đã gửi qua Zalo',
  'Báo cáo đã gửi qua Zalo cho Sở Nội vụ, đề nghị Hội đồng xem.',
  'Đã gửi email cho Sở Nội vụ ngày 15/3/2023',
  'Đã nộp báo cáo bằng thư điện tử',
  'Xem tại tiêu chí 1.2',
  'Xem giải trình tại mục 3.1',
  'Đã có ở tiêu chí trên',
  'Hồ sơ lưu tại văn phòng UBND xã',
])('warns of «%s»', (explanation) => {
  expect(judge(explanation)).toEqual(['warning']);
});

it.each([
  'Báo cáo số 25/BC-UBND ngày 15/3/2023, mục II.',
  'Thông báo số 12/TB-UBND đã gửi qua Zalo các tổ dân phố.',
  'Đã gửi 12 thông báo qua Zalo cho 350 hộ dân.',
  'Với kết quả như trên (50/50 hồ sơ), UBND xã tự chấm 2 điểm.',
  'Tuyên truyền trên hệ thống loa, trang Zalo của xã, pano ở trụ sở.',
])('has nothing to say of «%s»', (explanation) => {
  expect(judge(explanation)).toEqual([]);
});
