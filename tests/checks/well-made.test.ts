import { expect, it } from 'vitest';
import { findingsOf } from './subject.ts';

/** Explanations as good officers write them, with the names of the files that stand beside them. */
const WELL_MADE: readonly [explanation: string, files: readonly string[]][] = [
  [
    'Thực hiện Kế hoạch số 105/KH-UBND ngày 20/12/2022 của UBND thành phố, UBND phường đã ban hành Kế hoạch số 05/KH-UBND ngày 10/01/2023 (trang 1-3) và các báo cáo định kỳ: Báo cáo số 25/BC-UBND (quý I), số 61/BC-UBND (6 tháng), số 88/BC-UBND (quý III).',
    [
      '1.2_so 05KH-UBND_KH.pdf',
      '1.2_so 25BC-UBND_BC quy I.pdf',
      '1.2_so 61BC-UBND_BC 6 thang.pdf',
      '1.2_so 88BC-UBND_BC quy III.pdf',
    ],
  ],
  [
    'Năm 2023 UBND phường ban hành 07 văn bản QPPL, gồm: 02 Quyết định, 05 Nghị quyết; đã tự kiểm tra 07/07 văn bản (100%), không phát hiện sai sót (Phụ lục 1 kèm Báo cáo 25/BC-UBND).',
    ['2.1_so 25BC-UBND_BC.pdf', '2.1_so 25BC-UBND_Phu luc 1.pdf'],
  ],
  [
    'Tổng số hồ sơ tiếp nhận: 1.250 hồ sơ; đã giải quyết: 1.240 hồ sơ, trong đó đúng hạn 1.225 hồ sơ (đạt 98,8%), trễ hạn 15 hồ sơ (1,2%); đang giải quyết 10 hồ sơ. Nguồn: Bảng thống kê từ hệ thống một cửa, trang 2.',
    ['3.3.1_Bang thong ke ho so mot cua.pdf'],
  ],
  [
    'Điểm tự chấm: (1.225/1.240) x 6 = 5,93 điểm. Xem Bảng thống kê trang 2.',
    ['3.3.1_Bang thong ke ho so mot cua.pdf'],
  ],
  [
    'Đã niêm yết 220/220 TTHC tại Bộ phận Một cửa (ảnh chụp 1, 2) và công khai trên Trang thông tin điện tử (ảnh chụp màn hình ngày 01/9/2023).',
    ['3.1_anh chup 1.jpg', '3.1_anh chup 2.jpg', '3.1_anh man hinh.png'],
  ],
  [
    'UBND xã đã cử 12 lượt cán bộ, công chức tham gia tập huấn (đạt 100% kế hoạch), theo Quyết định số 45/QĐ-UBND ngày 02/6/2023, Điều 1.',
    ['4.3_so 45QD-UBND_cu di tap huan.pdf'],
  ],
  [
    'Không phát sinh đơn thư khiếu nại thuộc thẩm quyền trong năm 2023 (Báo cáo số 90/BC-UBND ngày 15/9/2023, mục II.3).',
    ['5.2_so 90BC-UBND_BC tiep dan.pdf'],
  ],
  [
    'Trong năm, phường có 01 sáng kiến được công nhận tại QĐ số 86/QĐ-UBND ngày 20/6/2023: "Tổ phục vụ hành chính công lưu động". Link tin bài: https://thuanhoa.thuathienhue.gov.vn/?gd=1&cn=2&tc=345.',
    ['1.5_so 86QD-UBND_Cong nhan sang kien.pdf'],
  ],
  [
    '100% văn bản đi (trừ văn bản mật) được ký số: 1.532/1.532 văn bản, theo thống kê của phần mềm QLVB tính đến 30/9/2023 - Báo cáo số 91, trang 3.',
    ['6.1_so 91BC-UBND_BC ung dung CNTT.pdf'],
  ],
  [
    'Tỷ lệ DVC trực tuyến toàn trình đạt 72,5% (tăng 12,3% so với năm 2022): 870 hồ sơ/1.200 hồ sơ. Báo cáo 77/BC-UBND, phụ lục 2, dòng 5.',
    ['6.3_so 77BC-UBND_BC.pdf'],
  ],
  [
    'Công chức Tư pháp - Hộ tịch được phân công theo Thông báo số 14/TB-UBND ngày 03/02/2023 của Chủ tịch UBND phường; lịch trực từ thứ 2 đến thứ 6, sáng 7h30-11h30, chiều 13h30-17h00.',
    ['3.2.1_so 14TB-UBND_Phan cong cong chuc.pdf'],
  ],
  [
    'Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13; Nghị định số 61/2018/NĐ-CP; Quyết định số 2204/QĐ-UBND ngày 12/9/2022 của UBND tỉnh. Kết quả: đã ban hành Quyết định số 12/QĐ-UBND ngày 15/01/2023 kiện toàn Bộ phận TN&TKQ (02 trang).',
    ['3.2.1_so 12QD-UBND_Kien toan.pdf'],
  ],
  [
    'UBND xã tổ chức 04/04 cuộc đối thoại với người dân (quý I: 18/3, quý II: 20/6, quý III: 15/9, quý IV: dự kiến 12/2023); biên bản kèm theo.',
    ['5.1_Bien ban doi thoai quy I.pdf'],
  ],
  [
    'Khảo sát 150 phiếu: 120 phiếu rất hài lòng (80%), 27 phiếu hài lòng (18%), 3 phiếu không hài lòng (2%); 120 + 27 + 3 = 150. Báo cáo số 95/BC-UBND mục 3.',
    ['7.1_so 95BC-UBND_BC khao sat.pdf'],
  ],
  [
    'Thu ngân sách đạt 5.250 triệu đồng/5.000 triệu đồng (đạt 105%). BC 33/BC-UBND trang 4',
    ['7.2_so 33BC-UBND_BC thu chi.pdf'],
  ],
  [
    'Tự chấm 1,5/2 điểm do có 01 báo cáo gửi chậm 02 ngày (Báo cáo số 61/BC-UBND ngày 12/6/2023, hạn 10/6/2023).',
    ['1.2_so 61BC-UBND_BC 6 thang.pdf'],
  ],
  [
    'Kế hoạch tuyên truyền CCHC số 09/KH-UBND ngày 30/01/2023; Báo cáo kết quả số 110/BC-UBND; đã phát 24 lượt tin trên loa truyền thanh, 12 bài trên trang TTĐT, 3 pano.',
    ['1.3.1_so 09KH-UBND_KH tuyen truyen.pdf', '1.3.1_so 110BC-UBND_BC ket qua.pdf'],
  ],
  [
    'Theo Phụ lục số 01 đính kèm Báo cáo số 25/BC-UBND ngày 15/3/2023, tổng số 12 văn bản: 8 quyết định + 4 kế hoạch = 12.',
    ['2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf'],
  ],
  ['Ngày 5/9 đạt 90%; tính đến 30/9 đạt 98% (Báo cáo số 77/BC-UBND trang 1).', ['6.3_so 77BC-UBND_BC.pdf']],
  ['Giải quyết 24 hồ sơ/tháng, tỷ lệ đúng hạn 100% (Báo cáo 77, mục 1)', ['6.3_so 77BC-UBND_BC.pdf']],
  [
    'Số liệu: năm 2022 có 45 hồ sơ/50 hồ sơ (90%), năm 2023 có 60/60 hồ sơ (100%), tăng 10%. BC số 77',
    ['6.3_so 77BC-UBND_BC.pdf'],
  ],
  [
    'Tiết kiệm 10% chi thường xuyên: 250 triệu x 10% = 25 triệu đồng (Báo cáo 33, trang 2).',
    ['7.2_so 33BC-UBND_BC thu chi.pdf'],
  ],
  ['Mỗi tuần 2 buổi x 52 tuần = 104 buổi tiếp dân; sổ tiếp dân trang 1-40.', ['5.2_So tiep dan.pdf']],
  ['Nghị quyết số 12/NQ-HĐND ngày 20/7/2023 của HĐND phường, Điều 2.', ['2.1_so 12NQ-HDND_NQ.pdf']],
  [
    'Công khai tại Quyết định số 15/QĐ-UBND, số 16/QĐ-UBND và số 17/QĐ-UBND ngày 10/01/2023.',
    ['3.5_so 15QD-UBND_a.pdf', '3.5_so 16QD-UBND_b.pdf', '3.5_so 17QD-UBND_c.pdf'],
  ],
  [
    'Báo cáo số 15, 16, 17/BC-UBND; Tờ trình 20/TTr-UBND.',
    ['3.5_so 15BC-UBND_a.pdf', '3.5_so 16BC-UBND_b.pdf', '3.5_so 17BC-UBND_c.pdf', '3.5_so 20TTr-UBND_d.pdf'],
  ],
  [
    'Kết quả khắc phục tại Báo cáo số 102/BC-UBND ngày 01/9/2023 sau Thông báo số 33/TB-SNV của Sở Nội vụ về kết quả kiểm tra.',
    ['1.4_so 102BC-UBND_a.pdf'],
  ],
  [
    '- Kế hoạch kiểm tra số 07/KH-UBND ngày 15/02/2023.\n- Báo cáo số 60/BC-UBND ngày 30/5/2023: kiểm tra 5/12 tổ dân phố (41,7 %).',
    ['1.4_so 07KH-UBND_a.pdf', '1.4_so 60BC-UBND_a.pdf'],
  ],
];

it.each(WELL_MADE)('has no error and no warning for «%s»', (explanation, names) => {
  const code = names[0]?.split('_')[0] ?? '';
  const files = names.map((name) => ({ name, facts: null }));
  const findings = findingsOf({ criteria: [{ code, explanation, files }] });
  const alarms = findings.filter(({ outcome }) => outcome === 'error' || outcome === 'warning');
  expect(alarms.map(({ message }) => message)).toEqual([]);
});

it('raises nothing from a report whose criteria are well made', () => {
  const criteria = WELL_MADE.map(([explanation, names], index) => ({
    code: `1.${index + 1}`,
    explanation,
    files: names.map((name) => ({ name: name.replace(/^[^_]+/, `1.${index + 1}`), facts: null })),
  }));
  const alarms = findingsOf({ criteria, phase: 'gate' }).filter(
    ({ outcome, reminder }) => outcome !== 'info' && reminder === undefined,
  );
  expect(alarms.map(({ message }) => message)).toEqual([]);
});
