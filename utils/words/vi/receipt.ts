import { panel } from './panel.ts';

const { number } = panel;

/** What the receipt of a report says. */
export const receipt = {
  title: 'Biên nhận gửi báo cáo',
  about: 'Những gì Soát CCHC thấy trên trang khi bấm «Gửi báo cáo». Chỉ lưu trên máy này.',
  none: 'Chưa có biên nhận nào',
  noneAdvice: 'Biên nhận được lập khi bấm «Vẫn gửi báo cáo» trong danh sách kiểm tra.',
  unreadable: 'Tệp này không phải biên nhận của Soát CCHC. Hãy chọn tệp .json đã lưu từ trang này.',
  open: 'Mở biên nhận đã lưu',
  which: 'Lần gửi',
  print: 'In biên nhận',
  save: 'Lưu biên nhận (JSON)',
  fileName: (at: string) => `bien-nhan-${at}.json`,
  head: {
    at: 'Lúc bấm gửi',
    clock: 'Đồng hồ',
    unit: 'Đơn vị',
    account: 'Người gửi',
    portal: 'Phần mềm',
    round: 'Đợt',
    total: 'Tổng điểm',
    summary: 'Bảng tổng hợp',
    confirmed: 'Xác nhận',
    versions: 'Phiên bản',
    reason: 'Lý do vẫn gửi',
  },
  clockOfPortal: 'theo đồng hồ của phần mềm',
  clockOfComputer: 'theo đồng hồ của máy này',
  confirmedBy: {
    portal: (when: string) => `đã thấy phần mềm ghi là đã gửi, lúc ${when}`,
    person: (when: string) => `người dùng đã thấy báo cáo được gửi, lúc ${when}`,
  },
  unconfirmed: panel.unconfirmed,
  lastSeen: panel.lastSeen,
  unknown: '(không rõ)',
  noSummary: 'Chưa đính kèm Bảng tổng hợp',
  versions: (extension: string, engine: string, pack: string) =>
    `Soát CCHC ${extension}, bộ soát tệp ${engine}, ${pack}`,
  reminders: 'Việc ngoài phần mềm',
  notTicked: 'Chưa đánh dấu.',
  passedOver: (count: number) => `Đã biết mà vẫn gửi: ${number(count)} mục`,
  nothingPassedOver: 'Không có lỗi, không có cảnh báo khi gửi.',
  criteria: 'Điểm và tệp đã gửi',
  column: { criterion: 'Tiêu chí', score: 'Điểm', files: 'Tệp và mã băm SHA-256', match: 'Đối chiếu' },
  noHash: 'chưa đọc nội dung',
  verifyTitle: 'Đối chiếu với tệp trên máy',
  verifyAdvice: 'Thả các tệp vào đây để xem có đúng là những tệp đã gửi. Tệp chỉ được đọc trên máy này.',
  chooseFiles: 'Chọn tệp',
  hashing: (done: number, total: number) => `Đang đọc ${number(done)}/${number(total)} tệp…`,
  verified: (same: number, total: number) => `${number(same)}/${number(total)} tệp đúng như đã gửi.`,
  match: {
    same: 'đúng tệp đã gửi',
    other: 'khác nội dung',
    missing: 'chưa đưa vào',
    unknown: 'không đối chiếu được',
  },
};

export type ReceiptWords = typeof receipt;
