import type { LeftToDo } from '../../deadline/left-to-do.ts';
import type { Remaining } from '../../deadline/countdown.ts';
import { size } from './size.ts';
import { number } from './number.ts';

/** «dưới 1 phút», «khoảng 4 phút». */
function about(seconds: number): string {
  return seconds < 60 ? 'dưới 1 phút' : `khoảng ${number(Math.ceil(seconds / 60))} phút`;
}

/** What is left to do until a round closes, and what happens then. */
export const timePlan = {
  left: ({ criteria, files, bytes }: LeftToDo) =>
    [
      criteria > 0 && `${number(criteria)} tiêu chí`,
      files > 0 && `${number(files)} tệp chưa tải lên (${size(bytes)})`,
    ]
      .filter((part) => part !== false)
      .join(', '),
  toDo: (left: string) => `Còn ${left}.`,
  nothing: 'Mọi tiêu chí đã hoàn thành. Hãy rà soát rồi gửi báo cáo.',
  startBy: (when: string) => `Nên bắt đầu trước ${when}.`,
  startNow: 'Nên làm ngay: trong giờ hành chính có thể không kịp.',
  upload: (seconds: number) => `Tải lên ${about(seconds)} theo tốc độ đã thấy trên máy này.`,
  uploadUnknown: 'Chưa đo được tốc độ tải lên trên máy này.',
  lock: (when: string) =>
    `Đúng ${when} phần mềm khóa: không nhập, đính kèm hay gửi được nữa. Bản nháp vẫn còn trên máy này.`,
  more: 'Kế hoạch thời gian',
  supplementary: 'đợt bổ sung',
  otherRounds: 'Các đợt khác',
  opens: (when: string) => `mở ${when}`,
  until: (when: string) => `hạn ${when}`,
  session: ({ hours, minutes }: Remaining) =>
    `Phiên đăng nhập trên phần mềm còn ${hours > 0 ? `${hours} giờ ` : ''}${minutes} phút. Hãy bấm Lưu trước lúc đó.`,
  sessionOver:
    'Theo trang này, phiên đăng nhập đã hết. Hãy bấm Lưu; nếu phải đăng nhập lại, bản nháp vẫn còn.',
  calendar: 'Lưu hạn vào lịch:',
  calendarName: 'han-gui-bao-cao-cchc.ics',
  calendarSummary: (round: string) => `Hạn gửi báo cáo CCHC: ${round}`,
  calendarDescription: (when: string) =>
    `Phần mềm khóa lúc ${when} (giờ Việt Nam). Sau đó không nhập, đính kèm hay gửi được nữa.`,
};

export type TimePlanWords = typeof timePlan;
