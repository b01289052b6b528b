import type { Remaining } from '../../deadline/countdown.ts';
import type { DraftFailure } from '../../drafts/failure.ts';
import type { OcrEnd } from '../../evidence/facts.ts';
import type { Outcome } from '../../report/finding.ts';
import type { PortalReason } from '../../portal/view.ts';
import { changedPages } from './changed-pages.ts';
import { timePlan } from './time-plan.ts';
import { fetching } from './fetching.ts';
import { handover } from './handover.ts';
import { number } from './number.ts';

/** The two largest parts: «2 ngày 4 giờ», «3 giờ 5 phút», «9 phút 08 giây». */
function span({ days, hours, minutes, seconds }: Remaining): string {
  if (days > 0) return `${number(days)} ngày ${hours} giờ`;
  if (hours > 0) return `${hours} giờ ${minutes} phút`;
  return `${minutes} phút ${String(seconds).padStart(2, '0')} giây`;
}

const outcome: Record<Outcome, string> = {
  error: 'lỗi',
  warning: 'cảnh báo',
  review: 'cần xem lại',
  info: 'gợi ý',
  pass: 'đạt',
  none: 'chưa nhập',
};

const portalReason: Record<PortalReason, string> = {
  form: 'Đây là trang nhập báo cáo.',
  'no-criteria': 'Không thấy bảng tiêu chí trên trang.',
  'no-headings': 'Bảng trên trang không có các cột «Điểm tự chấm», «Giải trình».',
  'no-fields': 'Trang không có ô để nhập điểm hoặc giải trình.',
  appraisal: 'Đây là trang của Hội đồng thẩm định.',
  'read-only': 'Báo cáo trên trang chỉ để xem.',
  'too-many': 'Trang có quá nhiều tiêu chí để soát. Nội dung đang nhập vẫn được giữ.',
  'signed-out': 'Phiên đăng nhập đã kết thúc. Hãy đăng nhập lại; bản nháp vẫn được giữ trên máy này.',
};

/** All that the panel says. */
export const panel = {
  name: 'Soát CCHC',
  number,
  outcome,
  outcomeCount: (kind: Outcome, count: number) => `${number(count)} ${outcome[kind]}`,
  weekdays: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as readonly string[],
  criterion: (code: string) => `Tiêu chí ${code}`,

  open: 'Mở Soát CCHC',
  fold: 'Thu gọn',
  toSidePanel: 'Mở ở thanh bên của trình duyệt',
  options: 'Tùy chọn',
  checkFolder: 'Kiểm tra thư mục',
  wholeView: 'Toàn cảnh báo cáo',

  deadline: 'Hạn gửi',
  deadlineAt: (time: string, weekday: string, date: string) => `${time} ${weekday} ${date}`,
  left: (parts: Remaining) => `còn ${span(parts)}`,
  past: (parts: Remaining) => `quá hạn ${span(parts)}`,
  opensAt: (when: string) => `Chưa mở: nhận báo cáo từ ${when}`,
  clockRead: (margin: string, when: string) =>
    `Giờ Việt Nam, theo đồng hồ của phần mềm đọc lúc ${when}, sai số ±${margin} giây.`,
  clockMargin: (margin: string) => `±${margin} s`,
  clockUnknown: 'Giờ Việt Nam, theo đồng hồ của máy này; chưa đọc được đồng hồ của phần mềm.',
  noRound: 'Hạn gửi: chưa đặt đợt',
  noRoundShort: 'chưa đặt đợt',
  setRound: 'Đặt đợt',
  proposedRound: (name: string, when: string) => `Đợt trên trang này: ${name}, hạn ${when}.`,
  acceptRound: 'Dùng đợt này',

  draftFailure: 'Không lưu được bản nháp',
  draftFailureAdvice: 'Những gì vừa nhập chưa được giữ lại. Hãy bấm Lưu trên phần mềm ngay.',
  draftFailureReason: {
    quota: 'Ổ đĩa hoặc dung lượng dành cho trình duyệt đã đầy. Hãy giải phóng chỗ trống.',
    blocked: 'Trình duyệt không cho mở nơi lưu bản nháp.',
    'too-large': 'Tệp quá lớn để giữ bản nháp.',
    'no-report': 'Chưa nhận ra báo cáo trên trang.',
    unknown: 'Chưa rõ nguyên nhân.',
  } satisfies Record<DraftFailure, string>,
  unconfirmed: 'Chưa thấy xác nhận đã gửi',
  unconfirmedAdvice: (when: string) =>
    `Đã bấm «Gửi báo cáo» lúc ${when}, nhưng chưa thấy phần mềm ghi là đã gửi. Hãy mở lại trang báo cáo để xem.`,
  sentSeen: 'Đã thấy báo cáo được gửi',
  offline: 'Mất mạng. Bản nháp vẫn được giữ trên máy này; chưa gửi được lên phần mềm.',
  outdated:
    'Soát CCHC vừa được cập nhật. Hãy tải lại trang để dùng tiếp; việc nhập và gửi không bị ảnh hưởng.',
  outdatedShort: 'Tải lại trang',
  noPage: 'Thẻ này chưa mở trang nhập báo cáo',
  noPageAdvice: 'Mở phần mềm chấm điểm rồi quay lại đây.',
  refused: 'Soát CCHC không chạy trên trang này.',
  connecting: 'Đang mở…',
  unrecognised: 'Không nhận ra trang này',
  unrecognisedAdvice: 'Soát CCHC đứng ngoài: trang vẫn dùng như thường.',
  portalReason,
  wrongPage: 'Không đúng?',
  wrongPageAdvice: 'Bấm «Không đúng?» để chỉ cho Soát CCHC các ô trên trang này. Chưa đến một phút.',
  exportStructure: 'Xuất cấu trúc trang',
  reportProblem: 'Báo lỗi',
  nothingYet: 'Chưa có gì để soát',
  nothingYetAdvice: 'Khi anh/chị nhập điểm, giải trình hoặc chọn tệp, kết quả soát sẽ hiện ở đây.',
  allClear: 'Không có lỗi, không có cảnh báo',
  allClearAdvice: 'Những gì đã nhập đều đạt.',
  noneShown: 'Không có tiêu chí nào thuộc loại này.',

  filters: 'Lọc tiêu chí theo kết quả',
  outcomeSentence: {
    error: 'Có lỗi.',
    warning: 'Có cảnh báo.',
    review: 'Cần xem lại.',
    info: 'Có gợi ý.',
    pass: 'Những gì đã nhập đều đạt.',
    none: 'Chưa nhập điểm, giải trình hay tệp.',
  } satisfies Record<Outcome, string>,
  toDo: 'Cần xử lý',
  rest: 'Đã đạt và chưa nhập',
  wholeReport: 'Cả báo cáo',
  inProgress: (count: number) => `Đang soát ${number(count)} tệp…`,
  ocrProgress: (name: string, percent: number) => `Đang đọc bản quét «${name}»… ${number(percent)} %`,
  stopOcr: 'Dừng',
  readAgain: 'Đọc lại',
  ocrEnded: {
    stopped: (name: string) => `Đã dừng đọc bản quét «${name}».`,
    time: (name: string) => `Đọc bản quét «${name}» quá lâu nên đã dừng.`,
    failed: (name: string) => `Không đọc được chữ trên bản quét «${name}».`,
  } satisfies Record<OcrEnd, (name: string) => string>,
  pictureOfSpot: 'Chỗ cần xem lại trên bản quét',
  changedPages,
  timePlan,
  fetching,
  handover,
  lastSeen: (when: string) => `xem lần cuối lúc ${when}`,
  uncheckedFiles: (count: number) => `${number(count)} tệp trên phần mềm chưa được soát nội dung`,
  goTo: 'Tới chỗ',
  clause: 'Căn cứ',
  why: 'Vì sao?',
  rename: (name: string) => `Đổi thành «${name}»`,
  uploadedAlready: 'Tệp đã lên phần mềm: xóa ở đó rồi đính kèm lại.',
  uploadedRename: 'Tệp đã lên phần mềm: thêm bản đúng tên, rồi xóa bản cũ ở đó.',
  renameWaiting: 'Mở ô đính kèm của tiêu chí này trên phần mềm để nhận bản đổi tên.',
  renameDone: (name: string) => `Đã đổi thành «${name}». Tệp gốc trên máy giữ nguyên.`,
  renameAdded: (old: string) => `Đã thêm bản đúng tên. Hãy xóa bản cũ «${old}» trên phần mềm.`,
  renameFailed: 'Không đưa được bản đổi tên vào phần mềm. Tải bản này về rồi đính kèm lại:',
  fileGone: 'Không còn giữ nội dung tệp này. Hãy chọn lại tệp với tên mới.',
  download: (name: string) => `Tải «${name}»`,

  draftsWaiting: (count: number) => `Có ${number(count)} bản nháp chưa lưu trên phần mềm`,
  draftsShort: (count: number) => `${number(count)} bản nháp`,
  see: 'Xem',
  later: 'Để sau',
  laterHint: '«Để sau» giữ nguyên mọi bản nháp.',
  restore: 'Khôi phục',
  restoreAll: 'Khôi phục tất cả',
  onPortal: 'Trên phần mềm',
  draftAt: (when: string) => `Bản nháp ${when}`,
  field: { score: 'Điểm tự chấm', explanation: 'Giải trình', file: 'Tệp' },
  emptyValue: '(trống)',
  accountUnknown: 'Chưa rõ tài khoản nào đã nhập bản nháp này.',
  otherRound: (name: string) => `Bản nháp này được nhập trong đợt «${name}», không phải đợt hiện tại.`,
  mine: 'Đúng là của tôi',
  drop: 'Bỏ bản nháp',
  dropSure: 'Bỏ hẳn, không lấy lại được',
  notOnPage: 'Tiêu chí này không có, hoặc đang thu gọn, trên trang đang mở.',
  needsPage: 'Mở Soát CCHC ngay trên trang nhập báo cáo để khôi phục.',
  restored: 'Đã đưa vào ô. Kiểm tra rồi bấm Lưu trên phần mềm.',
  restoring: 'Đang đưa vào…',
  waitingForDialog: (code: string) =>
    `Đến lượt tiêu chí ${code}: bấm Lưu trên phần mềm ở ô nhập đang mở, ô tiếp theo sẽ tự mở và được điền.`,
  following: (count: number) => `Sau đó còn ${number(count)} tiêu chí.`,
  stop: 'Dừng',
  restoredCount: (count: number) =>
    `Đã đưa ${number(count)} bản nháp vào trang. Kiểm tra rồi bấm Lưu trên phần mềm.`,
  earlier: (count: number) => `Bản trước đó (${number(count)})`,
  noField: 'Trang không có ô này lúc này.',
  putRefused: 'Phần mềm không nhận. Bản nháp vẫn còn; hãy đưa vào bằng tay.',

  gateTitle: 'Kiểm tra trước khi gửi báo cáo',
  criteria: (count: number) => `${number(count)} tiêu chí`,
  /** Both counted by criterion; both may be 0 where only the report as a whole has an error. */
  gateSummary: (withErrors: number, untouched: number) => {
    const parts = [
      ...(withErrors > 0 ? [`${number(withErrors)} tiêu chí có lỗi`] : []),
      ...(untouched > 0 ? [`${number(untouched)} tiêu chí chưa nhập`] : []),
    ];
    return parts.length > 0
      ? `Còn ${parts.join(' và ')}: có thể không được chấm điểm.`
      : 'Báo cáo còn lỗi: có thể bị trả lại.';
  },
  gateUntouched: (count: number) => `Chưa nhập: ${number(count)} tiêu chí`,
  gateNoErrors: 'Không có lỗi. Những mục dưới đây để anh/chị cân nhắc.',
  ready: 'Sẵn sàng gửi',
  readyAdvice: 'Không có lỗi, không có cảnh báo trong những gì đã soát.',
  gateBack: 'Quay lại sửa',
  gateSend: 'Vẫn gửi báo cáo',
  gateReason: 'Lý do vẫn gửi (một dòng cho tất cả)',
  gateReasonMissing: 'Ghi lý do rồi bấm «Vẫn gửi báo cáo».',
  gateLate: 'Sắp đến hạn: không cần ghi lý do.',
  frameless: 'Trang này không thấy được bảng Soát CCHC: mở ở thanh bên',
  covered: 'Trang đang che hoặc làm mờ bảng này nên chưa làm gì. Nếu nhìn rõ bảng, hãy bấm lần nữa.',
  pressAgain: 'Trang vừa thay đổi nên báo cáo chưa được gửi. Hãy bấm lại «Gửi báo cáo» trên phần mềm.',
  gateFallback: 'Không hiện được danh sách kiểm tra. Anh/chị vẫn gửi được báo cáo.',
  gateUnchecked: (count: number) => `${number(count)} tệp chưa được soát nội dung`,
  gateUncheckedAdvice: 'Tự mở xem lại, hoặc chọn lại tệp từ máy để được soát.',
  reminders: 'Nhắc việc (phần mềm không tự biết được)',
  gateHeading: { error: 'Lỗi', warning: 'Cảnh báo', review: 'Cần xem lại' },
};

export type PanelWords = typeof panel;
