import type { VersionSource } from '../../drafts/schema.ts';
import type { KeptState } from '../../drafts/kept-state.ts';
import type { ShownFormat } from '../../report/formatted.ts';

/** What is said of what is kept: how a criterion stands, its history, and putting back what the portal had. */
export const kept = {
  state: {
    saved: 'đã lưu trên phần mềm',
    unsaved: 'chưa lưu',
    draft: 'nháp trên máy này',
  } satisfies Record<KeptState, string>,
  elsewhere: (codes: string) =>
    `Đang sửa ở một thẻ khác: tiêu chí ${codes}. Hãy lưu ở thẻ đó trước, rồi tải lại trang này.`,
  elsewhereShort: 'đang sửa ở thẻ khác',

  locked: 'Bản nháp đang khóa',
  lockedAdvice:
    'Nội dung đang nhập vẫn được giữ. Mở khóa bằng mật khẩu trong phần Tùy chọn để xem và khôi phục bản nháp.',
  unlock: 'Mở khóa…',

  changedSince:
    'Trên phần mềm đã có nội dung khác kể từ khi bắt đầu bản nháp này: người khác hoặc máy khác đã sửa. Hãy xem trước khi thay.',
  wasThen: 'Lúc bắt đầu bản nháp, trên phần mềm là:',
  changedSome: (count: number) =>
    `${count} bản nháp không được khôi phục cùng lúc, vì trên phần mềm đã có nội dung khác.`,
  restoreOne: 'Chỉ khôi phục mục này',
  restoreOver: 'Vẫn thay bằng bản nháp',
  downloadFile: 'Tải tệp này về',
  fileGone: 'Không lấy được tệp.',

  undoAll: 'Hoàn tác tất cả',
  undo: 'Hoàn tác',
  undoEach: 'Hoàn tác từng mục',
  undone: 'Đã trả lại như trên phần mềm.',
  undoRefused: 'Phần mềm không nhận; hãy sửa lại bằng tay.',

  history: 'Các bản đã giữ',
  historyEmpty: 'Chưa có bản nào được giữ cho tiêu chí này.',
  historyFailed: 'Không đọc được các bản đã giữ.',
  from: {
    draft: 'bản nháp hiện tại',
    typed: 'đã nhập',
    tab: 'đã nhập ở thẻ khác',
    portal: 'trên phần mềm, trước khi sửa',
    saved: 'đã lưu trên phần mềm',
    sent: 'lúc gửi báo cáo',
  } satisfies Record<VersionSource | 'draft', string>,
  withFormatting: (formats: string) => `Kèm định dạng: ${formats}.`,
  formats: {
    bold: 'chữ đậm',
    italic: 'chữ nghiêng',
    underline: 'gạch chân',
    bullets: 'danh sách',
    numbers: 'danh sách đánh số',
    table: 'bảng',
    link: 'liên kết',
  } satisfies Record<ShownFormat, string>,
  takeBack: 'Lấy lại bản này',
  copyOne: 'Chép bản này',

  copyAll: 'Chép mọi nội dung đã nhập',
  saveAll: 'Tải nội dung về thành tệp',
  copied: 'Đã chép vào bộ nhớ tạm.',
  notCopied: 'Không chép được; hãy tải về thành tệp.',
  nothingToCopy: 'Chưa có nội dung nào.',
  fileName: (day: string) => `Noi dung da nhap ${day}.txt`,
};

export type KeptWords = typeof kept;
