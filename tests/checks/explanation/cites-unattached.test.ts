import { expect, it } from 'vitest';
import { FILE, found, outcomes, pdf, type SampleFile } from '../subject.ts';

const judge = (explanation: string, files: readonly SampleFile[] = [FILE]) =>
  outcomes('explanation.cites-unattached', { explanation, files });

it.each([
  'Kết quả tại Báo cáo số 25/BC-UBND ngày 15/3/2023 và Báo cáo số 48/BC-UBND ngày 12/6/2023.',
  'UBND xã đã ban hành Kế hoạch số 12/KH-UBND ngày 05/01/2023.',
  'Căn cứ Quyết định số 2204/QĐ-UBND của UBND tỉnh, UBND xã đã ban hành Kế hoạch số 12/KH-UBND.',
  'Theo Báo cáo số 48/BC-UBND, tỷ lệ đạt 98 %.',
  'Đã thực hiện theo Báo cáo số 48/BC-UBND ngày 12/6/2023 của UBND xã.',
  'HĐND xã ban hành Nghị quyết số 05/NQ-HĐND.',
  'Kế hoạch số 12/KH-UBND của UBND xã Phú Mẫu, huyện Phú Vang.',
  'Thông báo số 09/TB-UBND của Ủy ban nhân dân thị trấn.',
  'Các thông báo từ số 60/TB-UBND đến số 61/TB-UBND.',
])('warns of what «%s» cites', (explanation) => {
  expect(judge(explanation)).toEqual(['warning']);
});

it.each([
  'Kết quả tại Báo cáo số 25/BC-UBND ngày 15/3/2023.',
  'Căn cứ Quyết định số 2204/QĐ-UBND ngày 12/9/2022 của UBND tỉnh.',
  'Căn cứ Kế hoạch số 12/KH-UBND; Quyết định số 13/QĐ-UBND',
  'Thực hiện Kế hoạch số 12/KH-UBND, xã đã có Báo cáo số 25/BC-UBND.',
  'Triển khai Kế hoạch số 105/KH-UBND ngày 20/12/2022 của UBND huyện.',
  'Theo Nghị định số 30/2020/NĐ-CP và Quyết định số 30/QĐ-UBND.',
  'Công văn số 1580/SNV-CCHC của Sở Nội vụ.',
  'Nghị quyết số 76/NQ-CP của Chính phủ.',
  'Quyết định số 50/2022/QĐ-UBND về quy chế.',
  'UBND huyện đã ban hành Quyết định số 77/QĐ-UBND công nhận kết quả.',
  'Quyết định số 77/QĐ-UBND ngày 01/02/2023 của Chủ tịch UBND thị xã Hương Thủy.',
  'Thông báo số 15/TB-UBND ngày 01/02/2023 của UBND TP Huế.',
  'Nghị quyết số 03-NQ/TU của Tỉnh ủy.',
  'Hoàn thành 18/20 nhiệm vụ của Kế hoạch số 05/KH-UBND (90 %).',
  'Các chỉ tiêu đề ra tại Kế hoạch số 05/KH-UBND đều đạt.',
  'Đạt 45/50 hồ sơ, quý I/2023.',
  'Đã xin lỗi 16 hồ sơ: từ Thông báo số 60/TB-UBND đến Thông báo số 75/TB-UBND (Báo cáo số 25/BC-UBND).',
  '',
])('has nothing to say of «%s»', (explanation) => {
  expect(judge(explanation)).toEqual([]);
});

it('knows an attached document by its first page', () => {
  const files = [{ name: 'bao cao.pdf', facts: pdf() }];
  expect(judge('Báo cáo số 25/BC-UBND', files)).toEqual([]);
});

it('cannot tell where an attached file might be any document', () => {
  const files = [{ name: '2.3_bao cao.pdf', facts: pdf({ header: null, scan: true, text: [''] }) }];
  expect(judge('Báo cáo số 48/BC-UBND', files)).toEqual([]);
  expect(judge('Báo cáo số 48/BC-UBND', [{ name: 'bao cao.pdf', facts: null }])).toEqual([]);
});

it('finds the document further back in a file that holds several, and in an attached list', () => {
  const several = pdf({ text: ['Số: 25/BC-UBND', 'ỦY BAN NHÂN DÂN XÃ PHÚ MẪU Số: 48/BC-UBND'] });
  expect(judge('Báo cáo số 48/BC-UBND', [{ ...FILE, facts: several }])).toEqual([]);
  const list = pdf({ header: null, text: ['1. Kế hoạch 12/KH-UBND ngày 05/01/2023'] });
  expect(judge('Kế hoạch số 12/KH-UBND', [{ name: '2.3_Danh muc van ban.pdf', facts: list }])).toEqual([]);
});

it('does not take what an attached report cites for a document in it', () => {
  const citing = pdf({ text: ['Số: 25/BC-UBND\nKết quả thể hiện tại Thông báo số 48/TB-UBND.'] });
  expect(judge('Thông báo số 48/TB-UBND', [{ ...FILE, facts: citing }])).toEqual(['warning']);
});

it('names each document once', () => {
  const explanation = 'Báo cáo số 48/BC-UBND, mục I; Báo cáo số 48/BC-UBND, mục II; Thông báo số 9/TB-UBND.';
  const [finding] = found('explanation.cites-unattached', { criteria: [{ explanation }] });
  expect(finding?.message).toContain('dẫn 48/BC-UBND, 9/TB-UBND, nhưng');
});
