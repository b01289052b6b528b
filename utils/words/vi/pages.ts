import { authorities } from './authorities.ts';
import { packs } from './packs.ts';
import { portals, profiles } from './portals.ts';
import { panel } from './panel.ts';
import { size } from './size.ts';

/** What the options page and the toolbar's window say. */
export const pages = {
  optionsTitle: 'Tùy chọn của Soát CCHC',
  saved: 'Đã lưu.',

  roundTitle: 'Đợt tự đánh giá',
  roundAdvice: 'Ghi theo thông báo của Sở Nội vụ. Giờ là giờ Việt Nam, dù máy đặt múi giờ nào.',
  roundName: 'Tên đợt',
  roundNameExample: 'Ví dụ: Tự đánh giá năm 2026',
  opensAt: 'Mở từ (không bắt buộc)',
  closesAt: 'Hạn gửi',
  year: 'Năm đánh giá (không bắt buộc)',
  saveRound: 'Lưu đợt',
  removeRound: 'Bỏ đợt đã đặt',
  noRound: panel.noRoundShort,

  languageTitle: 'Ngôn ngữ',
  languages: { vi: 'Tiếng Việt', en: 'English' },

  packs,
  authorities,
  portals,
  profiles,

  keptTitle: 'Dữ liệu trên máy này',
  keptAdvice: 'Bản nháp và tệp đã chọn chỉ nằm trên máy này, không gửi đi đâu.',
  used: (bytes: number) => `Đang dùng ${size(bytes)}.`,
  dropAll: 'Xóa mọi bản nháp',
  dropAllSure: 'Xóa hẳn mọi bản nháp và tệp đang giữ? Không lấy lại được.',
  dropAllYes: 'Xóa hẳn',
  dropAllNo: 'Giữ lại',
  dropped: 'Đã xóa mọi bản nháp.',
  dropFailed: 'Không xóa được. Hãy đóng các thẻ của phần mềm rồi thử lại.',

  noPortal: 'Thẻ này không phải phần mềm chấm điểm.',
  openOnPage: 'Mở trên trang',
  openInSide: 'Mở ở thanh bên',
  openInTab: 'Mở trong thẻ riêng',
  openOptions: panel.options,
  reportProblem: panel.reportProblem,
  guide: 'Hướng dẫn',
  printGuide: 'In hướng dẫn',
  licences: 'Giấy phép của các phần mềm dùng bên trong',
};

export type PageWords = typeof pages;
