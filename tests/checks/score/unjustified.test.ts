import { expect, it } from 'vitest';
import { outcomes } from '../subject.ts';

it.each([
  ['2', 'Đã ban hành Báo cáo số 25/BC-UBND.'],
  ['1', 'Đã ban hành Báo cáo số 25/BC-UBND, còn chậm 2 ngày.'],
  ['1', 'Giải quyết đúng hạn 45/50 hồ sơ.'],
  ['1', 'Đạt 90 % kế hoạch.'],
  ['1', 'Chưa có báo cáo quý II.'],
  ['1,5', 'Trừ 0,5 điểm một báo cáo gửi muộn.'],
  ['0', 'Không phát sinh nhiệm vụ.'],
  ['-1', 'Đã ban hành Báo cáo số 25/BC-UBND.'],
  ['1', ''],
  ['', 'Đã ban hành Báo cáo số 25/BC-UBND.'],
])('has nothing to remark on %j with «%s»', (score, explanation) => {
  expect(outcomes('score.unjustified', { score, explanation })).toEqual([]);
});

it.each([
  ['1', 'Đã ban hành Báo cáo số 25/BC-UBND gửi Sở Nội vụ.'],
  ['0,5', 'Đạt 100 %, giải quyết 50/50 hồ sơ.'],
])('remarks on %j with «%s»', (score, explanation) => {
  expect(outcomes('score.unjustified', { score, explanation })).toEqual(['info']);
});
