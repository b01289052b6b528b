import type { HandoverProblem } from '../../report/handover.ts';
import { number } from './number.ts';

/** What is said of what a leader and officers hand to each other. */
export const handover = {
  saveReview: 'Lưu phiếu gửi cán bộ',
  saveReviewAdvice: 'Tệp .json có phát hiện và ý kiến theo từng tiêu chí, không kèm tài liệu kiểm chứng.',
  reviewName: (at: string) => `phieu-soat-${at}.json`,
  remark: (code: string) => `Ý kiến về tiêu chí ${code}`,
  remarkNotKept: (code: string) =>
    `Chưa lưu được ý kiến về tiêu chí ${code} trên máy này. Hãy chép ý kiến ra chỗ khác, dọn bớt ổ đĩa, rồi nhập lại.`,
  openResults: 'Nhận kết quả soát của cán bộ',
  resultsTaken: (from: string, count: number) =>
    `Đã nhận kết quả soát ${number(count)} tệp từ máy của ${from}. Đó là kết quả máy khác báo, chưa soát lại trên máy này.`,
  openReview: 'Mở phiếu soát của lãnh đạo',
  saveResults: 'Xuất kết quả soát tệp',
  resultsName: (at: string) => `ket-qua-soat-${at}.json`,
  resultsSaved: (count: number) =>
    `Đã lưu kết quả soát ${number(count)} tệp (không kèm nội dung tệp) để gửi lãnh đạo.`,
  noResults: 'Chưa có tệp nào được soát trên máy này nên chưa có gì để xuất.',
  received: (from: string, when: string) => `Phiếu soát của ${from}, ${when}`,
  unknownPerson: '(chưa rõ người)',
  ownCriteria: (count: number) => `${number(count)} tiêu chí của anh/chị`,
  others: (count: number) => `${number(count)} tiêu chí của người khác`,
  notShown: 'Hãy mở phần có tiêu chí này trên phần mềm, rồi bấm lại.',
  noneOwn: 'Phiếu này không có ý kiến nào về tiêu chí của anh/chị.',
  findings: (count: number) => `${number(count)} phát hiện`,
  putAway: 'Cất phiếu',
  problem: {
    unreadable:
      'Không đọc được tệp này. Hãy chọn đúng tệp .json đã lưu từ Soát CCHC, khi trang nhập báo cáo đang mở.',
    'other-portal': 'Tệp này thuộc phần mềm chấm điểm khác, nên không nhận.',
    'other-unit': 'Tệp này của đơn vị khác, nên không nhận. Hãy xin lại đúng tệp của đơn vị mình.',
    'other-round': 'Tệp này của đợt khác, nên không nhận. Hãy xin lại tệp của đợt đang chấm.',
    'not-kept':
      'Đã đọc được tệp nhưng chưa lưu được trên máy này. Hãy mở khóa bản nháp hoặc dọn bớt ổ đĩa, rồi chọn lại tệp.',
    'other-engine':
      'Kết quả này do phiên bản Soát CCHC khác lập nên không dùng được. Hãy cập nhật cả hai máy rồi xuất lại.',
  } satisfies Record<HandoverProblem, string>,
};

export type HandoverWords = typeof handover;
