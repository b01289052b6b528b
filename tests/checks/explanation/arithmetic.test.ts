import { expect, it } from 'vitest';
import { found, outcomes } from '../subject.ts';

const judge = (explanation: string) => outcomes('explanation.arithmetic', { explanation });

it.each([
  '45/50 hồ sơ (90 %)',
  '45/50 hồ sơ (90,0%)',
  'Giải quyết đúng hạn 1.225/1.250 hồ sơ, đạt tỷ lệ 98 %.',
  'Đã giải quyết 1.231/1.250 hồ sơ (đạt 98,5%).',
  '2/3 văn bản (66,7 %), hoặc cắt bớt là 2/3 văn bản (66,6%), hoặc tròn 2/3 (67%)',
  '2/3 văn bản, đạt 66.67%',
  'Đạt 90% (45/50 hồ sơ)',
  'Gồm 2 nhiệm vụ trước hạn và 1 nhiệm vụ đúng hạn trên tổng số 3 nhiệm vụ, đạt 100%',
  '2 nhiệm vụ trước hạn, 1 nhiệm vụ đúng hạn trên tổng số 3 nhiệm vụ, đạt 100%',
  '45 hồ sơ đúng hạn trên tổng số 50 hồ sơ, đạt 90%',
  '45/50 hồ sơ đúng hạn, hồ sơ trực tuyến đạt 60%',
  '45/50 hồ sơ và hồ sơ trực tuyến đạt 60%',
  '45/50 hồ sơ, trong đó trực tuyến chiếm 60%',
  '45/50 hồ sơ, tăng 5% so với năm 2022',
  '45/50 hồ sơ (đạt 95% kế hoạch)',
  'Tính đến 15/3 đạt 90%.',
  'Ngày 15/3 đạt 90%, tháng 6/2023 đạt 95%',
  'Báo cáo số 25/BC-UBND ngày 15/3/2023 nêu tỷ lệ đạt 98%.',
  'Trực 24/24 giờ, đạt 100%',
  '12 + 8 = 20 văn bản',
  '1.250 + 750 = 2.000 hồ sơ',
  '12 hồ sơ + 8 hồ sơ = 20 hồ sơ',
  '20 - 5 = 15',
  '45/50 x 2 = 1,8 điểm',
  '(45/50) x 2 điểm = 1,8 điểm',
  '45/50 x 100% = 90%',
  '45/50 = 0,9',
  '1/3 x 2 = 0,67 điểm',
  '90% x 6 = 5,4 điểm',
  'Điểm tiêu chí 2.1 + 2.2 = 3 điểm',
  'Giai đoạn 2021 - 2025 = 5 năm',
  'Kết quả: 620 + 630 = 1.250 hồ sơ; tự chấm 20/25 x 2 = 1,6 điểm',
  'Tỷ lệ 1.250 : 1.300 = 96,2%',
  'Năm 2023: 8 quyết định + 4 kế hoạch = 12 văn bản',
  'Tổng số 12 văn bản: 8 + 4 = 12',
  '12 văn bản, gồm 8 quyết định và 4 kế hoạch.',
  '50 hồ sơ (bao gồm 30 hồ sơ đất đai, 15 hồ sơ tư pháp và 5 hồ sơ khác)',
  '10 văn bản, gồm 5 kế hoạch (số 12/KH-UBND), 4 báo cáo và 1 thông báo (có danh mục kèm theo).',
  '12 văn bản, trong đó 8 quyết định.',
  '12 văn bản, gồm 8 quyết định, 4 kế hoạch, trong đó 2 văn bản sửa đổi.',
  'gồm Báo cáo số 25/BC-UBND và Kế hoạch số 12/KH-UBND',
  '0/0 hồ sơ (100%)',
])('comes out: «%s»', (explanation) => {
  expect(judge(explanation)).toEqual([]);
});

it.each([
  ['45/50 hồ sơ (91 %)', '90,0 %'],
  ['Giải quyết đúng hạn 1.225/1.250 hồ sơ, đạt tỷ lệ 99 %.', '98,0 %'],
  ['Đạt 95% (45/50 hồ sơ)', '90,0 %'],
  ['Hồ sơ đất đai và 45/50 hồ sơ khác (91%)', '90,0 %'],
  ['45 hồ sơ đúng hạn trên tổng số 50 hồ sơ, đạt 95%', '90,0 %'],
  ['45/50 = 91%', '90'],
  ['12 + 8 = 21 văn bản', '20'],
  ['80 phiếu rất hài lòng + 15 phiếu hài lòng + 3 phiếu không hài lòng = 100', '98'],
  ['Kết quả: 620 + 630 = 1.350 hồ sơ', '1250'],
  ['tự chấm 20/25 x 2 = 2 điểm', '1,6'],
  ['tổng số 12 + 8 = 21 văn bản', '20'],
  ['Năm 2023: 8 + 4 = 13 văn bản', '12'],
  ['Tỷ lệ 1.250 : 1.300 = 98,2%', '96,2 %'],
  ['1.250 + 750 = 2.100 hồ sơ', '2000'],
  ['45/50 x 2 = 1,9 điểm', '1,8'],
  ['90% x 6 = 5,5 điểm', '5,4'],
  ['12 văn bản, gồm 8 quyết định và 5 kế hoạch.', '13'],
  ['10 văn bản, gồm 5 kế hoạch, 3 báo cáo và 1 thông báo (KH số 12/KH-UBND).', '9'],
])('does not come out: «%s» (%s)', (explanation, result) => {
  const findings = found('explanation.arithmetic', { criteria: [{ explanation }] });
  expect(findings.map(({ outcome }) => outcome)).toEqual(['warning']);
  expect(findings[0]?.message).toContain(`tính lại được ${result}`);
});
