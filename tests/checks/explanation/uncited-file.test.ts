import { expect, it } from 'vitest';
import type { FileFacts } from '../../../utils/evidence/facts.ts';
import { found, HEADER, outcomes, pdf } from '../subject.ts';

const judge = (explanation: string, name: string, facts: Partial<FileFacts> | null = null) =>
  outcomes('explanation.uncited-file', { explanation, files: [{ name, facts }] });

const REPORT = '2.3_so 25BC-UBND_BC CCHC quy I.2023.pdf';
const APPENDIX = '2.3_so 25BC-UBND_ Phu luc 1 so van ban QPPL.pdf';
const PHOTO = '3.1_anh chup bang niem yet.jpg';
const LIST = '3.3_Bang thong ke ho so mot cua.pdf';

it.each([
  ['Kết quả tại Báo cáo số 25/BC-UBND ngày 15/3/2023.', REPORT],
  ['Kết quả tại báo cáo 25/BC-UBND.', REPORT],
  ['BC 25 trang 2', REPORT],
  ['BC số 25', REPORT],
  ['Báo cáo số: 025/BC-UBND', REPORT],
  ['VB số 25BC-UBND', REPORT],
  ['các Báo cáo số 25, 48 và 77/BC-UBND', REPORT],
  ['các Báo cáo số 12, 25 và 77/BC-UBND', REPORT],
  ['các Báo cáo số 12/BC-UBND, 25/BC-UBND', REPORT],
  ['Báo cáo số 25/BC-UBND'.normalize('NFD'), REPORT],
  ['các Thông báo từ số 20/TB-UBND đến số 40/TB-UBND', '2.3_so 25TB-UBND_a.pdf'],
  ['xem tệp 2.3_so 25BC-UBND_BC CCHC quy I.2023', REPORT],
  ['Báo cáo số 25/BC-UBND và Phụ lục kèm theo', APPENDIX],
  ['Phụ lục 1 thống kê 12 văn bản', APPENDIX],
  ['Phụ lục I, II', APPENDIX],
  ['Có ảnh chụp kèm theo', PHOTO],
  ['Hình ảnh bảng niêm yết', PHOTO],
  ['Bảng thống kê trích xuất từ hệ thống một cửa: 50 hồ sơ', LIST],
  ['Công văn số 12/UBND-VX', '2.3_so 12UBND-VX_CV tra loi.pdf'],
  ['CV 12', '2.3_so 12UBND-VX_CV tra loi.pdf'],
  ['Quyết định số 30/2018/QĐ-UBND', '2.3_so 30-2018-QD-UBND_QD.pdf'],
  ['Quyết định kiện toàn Ban Chỉ đạo CCHC (đính kèm)', '2.3_so 86QD-UBND_QD kien toan BCD CCHC.pdf'],
  [
    'Báo cáo kết quả thực hiện CCHC 6 tháng của xã',
    '2.3_so 48BC-UBND_Báo cáo kết quả thực hiện cải cách hành chính.pdf',
  ],
  ['Đã báo cáo đủ.', 'scan001.pdf'.replace('scan001', '')],
  ['', REPORT],
])('finds in «%s» a reference to «%s»', (explanation, name) => {
  expect(judge(explanation, name)).toEqual([]);
});

it.each([
  ['Đã báo cáo đầy đủ, đúng hạn.', REPORT],
  ['Kết quả tại Báo cáo số 52/BC-UBND.', REPORT],
  ['Kết quả tại Kế hoạch số 25/KH-UBND.', REPORT],
  ['KH 25', REPORT],
  ['Báo cáo cải cách hành chính của xã', REPORT],
  ['Đã giải quyết 25 hồ sơ, tiếp nhận hồ sơ 25 trường hợp, ngày 25/3/2023', REPORT],
  ['Quyết định phân công nhiệm vụ Ban Chỉ đạo', '2.3_so 86QD-UBND_QD kien toan BCD CCHC.pdf'],
  ['Đã niêm yết công khai.', PHOTO],
  ['Đã giải quyết đúng hạn.', LIST],
  ['Phụ lục 2 thống kê 12 văn bản', APPENDIX],
])('misses in «%s» a reference to «%s»', (explanation, name) => {
  expect(judge(explanation, name)).toEqual(['warning']);
});

it('knows a file by its first page, whatever it is called', () => {
  expect(judge('Báo cáo số 25/BC-UBND', 'scan.pdf', pdf({ header: HEADER }))).toEqual([]);
  expect(judge('Báo cáo số 52/BC-UBND', 'scan.pdf', pdf({ header: HEADER }))).toEqual(['warning']);
});

it('takes a picture for one by its content', () => {
  expect(judge('Ảnh chụp trụ sở', '3.1_tru so.jpg', { kind: 'jpeg' })).toEqual([]);
});

it('says it once for a criterion and names the files', () => {
  const files = [REPORT, PHOTO, LIST].map((name) => ({ name, facts: null }));
  const findings = found('explanation.uncited-file', {
    criteria: [{ explanation: 'Có ảnh kèm theo.', files }],
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ file: null, criterion: '2.3', source: 'R11' });
  expect(findings[0]?.message).toContain(`«${REPORT}», «${LIST}»`);
});
