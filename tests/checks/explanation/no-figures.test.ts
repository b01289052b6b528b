import { expect, it } from 'vitest';
import { outcomes, type Sample } from '../subject.ts';

const standard = { code: '3.3.1', title: '', maxScore: 6, parent: '3.3', evidence: [] };
const RATE = 'Tỷ lệ hồ sơ giải quyết đúng hạn';

const judge = (explanation: string | null, title: string, rest: Sample = {}) =>
  outcomes('explanation.no-figures', { code: '3.3.1', title, explanation, files: [] }, rest);

it.each([
  'Hồ sơ được giải quyết đúng hạn theo Báo cáo số 25/BC-UBND ngày 15/3/2023, trang 2.',
  'Báo cáo quý I/2023 và 6 tháng năm 2023 thể hiện tại mục 2.1, tự chấm 6 điểm.',
  'UBND xã giải quyết hồ sơ đúng hạn.',
  'Bộ phận Một cửa giải quyết đúng hạn, người dân hài lòng sau khi nhận kết quả.',
])('warns of a rate explained by «%s»', (explanation) => {
  expect(judge(explanation, RATE)).toEqual(['warning']);
});

it.each([
  '45/50 hồ sơ (90 %) theo Báo cáo số 25/BC-UBND.',
  'Tỷ lệ đạt 100%.',
  'Giải quyết 1.250 hồ sơ, toàn bộ đúng hạn.',
  'Toàn bộ hồ sơ đúng hạn.',
  'Chỉ hai hồ sơ trễ hạn.',
  'Có một hồ sơ trễ hạn.'.normalize('NFD'),
  'Không phát sinh hồ sơ.',
  '',
  null,
])('has nothing to say of a rate explained by %j', (explanation) => {
  expect(judge(explanation, RATE)).toEqual([]);
});

it('asks for no figure where the score is neither rate nor count', () => {
  expect(judge('Đã ban hành kế hoạch.', 'Ban hành kế hoạch CCHC')).toEqual([]);
});

it('goes by the criteria set where it tells', () => {
  const told = (measured: boolean) => ({ standards: [{ ...standard, measured }] });
  expect(judge('Đã niêm yết.', 'Niêm yết', told(true))).toEqual(['warning']);
  expect(judge('Đã niêm yết.', RATE, told(false))).toEqual([]);
});
