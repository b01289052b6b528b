import { expect, it } from 'vitest';
import type { PdfFacts } from '../../../utils/evidence/facts.ts';
import { found, makeFacts, pdf, type Sample } from '../subject.ts';

const HEAD = 'UBND PHƯỜNG THUẬN HÓA\nBẢNG TỔNG HỢP\nKết quả tự đánh giá, chấm điểm CCHC năm 2023';
const OWN = 'UBND phường Thuận Hóa';

/** What is said of a table with these lines beside a screen with one criterion 2.3 of 2 points. */
function judge(lines: string, sample: Sample & { score?: string } = {}, differs: Partial<PdfFacts> = {}) {
  const { score = '1,5', report, ...rest } = sample;
  return found('report.summary-stale', {
    criteria: [{ code: '2.3', maxScore: 2, score }],
    report: { account: { name: null, unit: OWN }, ...report },
    summary: [{ name: 'tong hop.pdf', facts: makeFacts(pdf({ text: [lines], ...differs })) }],
    ...rest,
  });
}

it.each([
  ['Tổng cộng 100 91,5', '91,5'],
  ['TỔNG ĐIỂM: 91.50', '91,5'],
  ['Tổng cộng 100 91,5', null],
])('takes «%s» for right beside a total of %s', (line, total) => {
  expect(judge(`${HEAD}\n2.3 Rà soát 2 1,5\n${line}`, { report: { total } })).toEqual([]);
});

it.each([
  ['Tổng cộng 100 89,25', '91,5'],
  ['Cộng: 91', '91,5'],
])('warns of «%s» beside a total of %s', (line, total) => {
  const [finding] = judge(`${HEAD}\n${line}`, { report: { total } });
  expect(finding).toMatchObject({ outcome: 'warning', criterion: null });
  expect(finding?.message).toContain('91,5');
});

it('warns of another score at a criterion, and names it', () => {
  const [finding] = judge(`${HEAD}\n2.3 Rà soát, thống kê 2 1`);
  expect(finding).toMatchObject({ outcome: 'warning' });
  expect(finding?.message).toContain('2.3 là 1, trên phần mềm là 1,5');
});

it.each([
  ['a title that wraps', '2.3 Rà soát, thống kê văn bản trong báo cáo năm'],
  ['a line without a score', '2.3 Rà soát, thống kê 2'],
  ['the same score written otherwise', '2.3 Rà soát 2 1.50'],
])('does not take %s for another score', (_, line) => {
  expect(judge(`${HEAD}\n${line}\nTổng điểm 1,5`)).toEqual([]);
});

it('does not take a line that begins with «công chức» or «công khai» for one that adds up', () => {
  const text = `${HEAD}\n2.3 Rà soát 2 1,5\nCông chức, viên chức 10 9\nCông khai 3 2,5`;
  expect(judge(text, { report: { total: '91,5' } })).toEqual([]);
});

it('tells the table of another unit', () => {
  const [finding] = judge('ỦY BAN NHÂN DÂN PHƯỜNG PHÚ XUÂN\nBẢNG TỔNG HỢP\n2.3 Rà soát 2 1');
  expect(finding).toMatchObject({ outcome: 'warning' });
  expect(finding?.message).toContain('PHƯỜNG PHÚ XUÂN');
});

it('knows its own unit by either spelling', () => {
  expect(judge('ỦY BAN NHÂN DÂN PHƯỜNG THUẬN HOÁ\n2.3 Rà soát 2 1,5')).toEqual([]);
});

it('tells the table of another year', () => {
  const [finding] = judge(`${HEAD.replace('2023', '2022')}\n2.3 Rà soát 2 1,5`);
  expect(finding).toMatchObject({ outcome: 'warning' });
  expect(finding?.message).toContain('2022');
});

it('does not take the day on which it was signed for the year that it is about', () => {
  const signed = 'UBND PHƯỜNG THUẬN HÓA\nThuận Hóa, ngày 05 tháng 01 năm 2024\nBẢNG TỔNG HỢP';
  expect(judge(`${signed}\n2.3 Rà soát 2 1,5`)).toEqual([]);
});

it('says that a layout it does not know, or a scan, was not compared', () => {
  expect(judge(`${HEAD}\nĐiểm: xem phụ lục`)).toMatchObject([{ outcome: 'review' }]);
  expect(judge('')).toMatchObject([{ outcome: 'review' }]);
});

it.each([
  ['2023-10-02T03:30:00.000Z', 1],
  ['2023-10-02T02:59:00.000Z', 0],
  [null, 0],
])('of a table exported at 10:00, with the last edit at %s, says %i things', (lastEdit, count) => {
  const text = `${HEAD}\nXuất từ phần mềm lúc 10:00 ngày 02/10/2023\n2.3 Rà soát 2 1,5`;
  const findings = judge(text, { lastEdit });
  expect(findings.map(({ outcome }) => outcome)).toEqual(Array(count).fill('review'));
});
