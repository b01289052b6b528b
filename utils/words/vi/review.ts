import { fetching } from './fetching.ts';
import { handover } from './handover.ts';
import { panel } from './panel.ts';
import { ruleNames } from './rule-names.ts';

const { number } = panel;

/** What the report at a glance says. */
export const review = {
  title: 'Toàn cảnh báo cáo',
  about: (unit: string) =>
    `${unit}. Kết quả soát là để tham khảo; phần mềm và Hội đồng thẩm định quyết định.`,
  unknownUnit: 'Đơn vị chưa rõ',
  number,
  fetching,
  handover,
  outcome: panel.outcome,
  why: panel.why,
  ruleName: (rule: string): string => (ruleNames as Record<string, string>)[rule] ?? rule,
  back: 'Về bảng soát',
  field: { score: 'Điểm tự chấm', maxScore: 'Điểm tối đa' },
  asOf: (when: string) => `Theo trang nhập báo cáo, lúc ${when}.`,
  nothing: 'Chưa đọc được báo cáo nào',
  nothingAdvice:
    'Mở trang nhập báo cáo trên phần mềm, rồi bấm «Toàn cảnh báo cáo» trong bảng Soát CCHC ở đó.',
  outdated: panel.outdated,
  total: (score: string, maxScore: string) => `Tổng điểm tự chấm: ${score} trên ${maxScore}`,
  atRisk: (points: string, criteria: number) => `Có thể mất ${points} điểm ở ${number(criteria)} tiêu chí`,
  noRisk: 'Không có lỗi trong những gì đã soát',
  untouched: (count: number) => `${number(count)} tiêu chí chưa nhập`,
  unseen: (count: number) => `${number(count)} tiêu chí chưa mở xem`,
  drafts: (count: number) => `${number(count)} bản nháp chưa lưu trên phần mềm`,
  wholeReport: panel.wholeReport,
  filterOutcome: 'Lọc theo kết quả',
  filterOfficer: 'Người thực hiện',
  filterRule: 'Quy tắc',
  filterText: 'Tìm trong tên tiêu chí và nội dung',
  all: 'Tất cả',
  shown: (count: number, total: number) =>
    count === total ? `${number(total)} tiêu chí` : `${number(count)} trong ${number(total)} tiêu chí`,
  noneShown: 'Không có tiêu chí nào như vậy.',
  area: (code: string, title: string) => (title ? `${code}. ${title}` : `Lĩnh vực ${code}`),
  areaSum: (score: string, maxScore: string) => `${score} trên ${maxScore} điểm`,
  areaRisk: (points: string) => `có thể mất ${points} điểm`,
  inBrief: (code: string, score: string) => `${code} (${score} điểm)`,
  column: {
    criterion: 'Tiêu chí',
    score: 'Điểm',
    outcome: 'Kết quả',
    findings: 'Cần làm',
    files: 'Tệp',
    officer: 'Người thực hiện',
    note: 'Ý kiến',
  },
  sum: '(tổng)',
  notSeen: 'chưa mở xem',
  lastSeen: panel.lastSeen,
  fileCount: (count: number) => `${number(count)} tệp`,
  unchecked: panel.uncheckedFiles,
  done: 'đã hoàn thành',
  notDone: 'chưa hoàn thành',
  goTo: panel.goTo,
  print: 'In phiếu soát',
  receipts: 'Biên nhận đã gửi',
  saveCsv: 'Lưu bảng (CSV)',
  csvName: 'toan-canh-bao-cao.csv',
  csvHeads: { title: 'Tên tiêu chí', message: 'Phát hiện', remedy: 'Cách xử lý', drafts: 'Bản nháp' },
};

export type ReviewWords = typeof review;
