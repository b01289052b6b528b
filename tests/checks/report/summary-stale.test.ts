import { expect, it } from 'vitest';
import { found, makeFacts, pdf } from '../subject.ts';

const judge = (line: string, total: string | null) =>
  found('report.summary-stale', {
    report: { total },
    summary: [
      {
        name: 'tong hop.pdf',
        facts: makeFacts(pdf({ text: [`BẢNG TỔNG HỢP\n1.1 Kế hoạch 2 1,5\n${line}`] })),
      },
    ],
  });

it.each([
  ['Tổng cộng 100 91,5', '91,5'],
  ['TỔNG ĐIỂM: 91.50', '91,5'],
  ['Tổng cộng 100 91,5', null],
  ['Người lập bảng', '91,5'],
])('takes «%s» for right beside a total of %s', (line, total) => {
  expect(judge(line, total)).toEqual([]);
});

it.each([
  ['Tổng cộng 100 89,25', '91,5'],
  ['Cộng: 91', '91,5'],
])('warns of «%s» beside a total of %s', (line, total) => {
  const [finding] = judge(line, total);
  expect(finding).toMatchObject({ outcome: 'warning', criterion: null });
  expect(finding?.message).toContain('91,5');
});
