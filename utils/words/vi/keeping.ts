import type { BundleProblem } from '../../drafts/bundle/error.ts';
import type { Standing } from '../../drafts/bundle/merge.ts';
import { lock } from './lock.ts';
import { panel } from './panel.ts';
import { size } from './size.ts';

const problems: Record<BundleProblem | 'failed', string> = {
  foreign: 'Đây không phải tệp bản nháp của Soát CCHC. Hãy chọn tệp .soatcchc đã xuất từ máy kia.',
  newer: 'Tệp do bản Soát CCHC mới hơn tạo ra. Hãy cập nhật Soát CCHC trên máy này rồi nhập lại.',
  cut: 'Tệp bị cụt, thiếu phần cuối. Hãy chép lại cả tệp từ máy kia.',
  damaged: 'Tệp bị hỏng hoặc đã bị sửa, không nhập được. Hãy chép lại từ máy kia.',
  'too-large': 'Tệp chứa một mục lớn quá mức, không nhập được. Hãy xuất lại từng báo cáo từ máy kia.',
  'passphrase-needed': 'Tệp này có mật khẩu. Hãy nhập mật khẩu đã đặt khi xuất.',
  'wrong-passphrase': 'Mật khẩu không đúng.',
  failed: 'Không đọc hoặc không ghi được dữ liệu trên máy này. Chưa có gì bị mất; hãy thử lại.',
};

/** What is said of keeping, moving and deleting drafts. */
export const keeping = {
  lock,

  reportsTitle: 'Báo cáo đang giữ trên máy này',
  noReports: 'Chưa giữ bản nháp nào.',
  unknownAccount: 'Chưa rõ tài khoản',
  noRound: 'Chưa đặt đợt',
  holds: (texts: number, files: number, bytes: number) =>
    `${panel.number(texts)} bản nháp, ${panel.number(files)} tệp (${size(bytes)})`,
  lastWritten: (time: string) => `Ghi lần cuối ${time}`,
  deletedFrom: (day: string) => `Sẽ tự xóa từ ${day}`,
  keptUntilDeleted: 'Giữ đến khi anh/chị xóa',
  dropReport: 'Xóa báo cáo này',
  dropReportSure: 'Xóa hẳn bản nháp, lịch sử và tệp của báo cáo này? Không lấy lại được.',
  dropYes: 'Xóa hẳn',
  dropNo: 'Giữ lại',
  dropFailed: 'Không xóa được. Hãy thử lại.',

  retention: 'Tự xóa sau khi hết đợt',
  retentionDays: (days: number | null) => (days === null ? 'Không tự xóa' : `Sau ${panel.number(days)} ngày`),
  retentionAdvice:
    'Báo trước ít nhất 14 ngày. Không biết hạn của đợt thì không tự xóa. Viết thêm thì tính lại từ lần viết cuối.',

  exportTitle: 'Chuyển bản nháp sang máy khác',
  exportAdvice: 'Một tệp gồm điểm, giải trình, các bản cũ và tài liệu kiểm chứng.',
  exportWhat: 'Xuất',
  exportAll: 'Tất cả',
  passphrase: 'Mật khẩu (nên đặt)',
  passphraseAgain: 'Nhập lại mật khẩu',
  passphraseAdvice:
    'Ít nhất 12 ký tự. Không đặt thì ai có tệp cũng đọc được. Quên mật khẩu thì không ai mở được tệp.',
  passphraseShort: 'Mật khẩu cần ít nhất 12 ký tự.',
  passphraseDiffers: 'Hai lần nhập không giống nhau.',
  export: 'Xuất ra tệp',
  exporting: 'Đang ghi tệp…',
  exported: 'Đã ghi xong. Bấm để tải về:',
  exportFailed: 'Không xuất được. Bản nháp vẫn còn nguyên; hãy thử lại.',

  importTitle: 'Nhập bản nháp từ tệp',
  importFile: 'Chọn tệp .soatcchc',
  chosen: (name: string) => `Tệp đã chọn: ${name}`,
  importPassphrase: 'Mật khẩu của tệp',
  open: 'Mở tệp',
  reading: 'Đang đọc và kiểm tra cả tệp…',
  problems,
  madeAt: (time: string) => `Tệp tạo lúc ${time}. Chưa nhập gì; xem trước:`,
  nothingNew: 'Mọi thứ trong tệp đã có trên máy này.',
  standing: {
    new: 'mới',
    same: 'đã có',
    newer: 'mới hơn trên máy này',
    older: 'cũ hơn trên máy này',
    conflict: 'hai máy viết khác nhau',
  } satisfies Record<Standing, string>,
  odd: (count: number) => `${panel.number(count)} mục không đọc được: giữ riêng, vẫn xuất lại được.`,
  fieldName: { score: 'Điểm', explanation: 'Giải trình' },
  here: 'Trên máy này',
  incoming: 'Trong tệp',
  empty: '(trống)',
  useHere: 'Dùng bản trên máy này',
  useIncoming: 'Dùng bản trong tệp',
  loserKept: 'Bản không dùng vẫn nằm trong lịch sử.',
  takeIn: 'Nhập vào máy này',
  cancel: 'Không nhập',
  taking: 'Đang nhập…',
  takenIn: 'Đã nhập xong. Bản nháp chỉ hiện với đúng tài khoản và đơn vị của nó.',

  backupTitle: 'Sao lưu vào thư mục',
  backupAdvice:
    'Chọn một thư mục, ví dụ thư mục cơ quan đang đồng bộ. Bản sao lưu luôn mã hóa và được ghi khi trang này đang mở; máy khác chọn cùng thư mục để nhập.',
  backupPassphrase: 'Mật khẩu sao lưu',
  pickFolder: 'Chọn thư mục',
  backupIn: (folder: string) => `Thư mục: ${folder}`,
  backedUp: (time: string) => `Đã sao lưu lúc ${time}.`,
  notBackedUpSince: (time: string) => `Chưa sao lưu từ ${time}.`,
  neverBackedUp: 'Chưa sao lưu lần nào.',
  noBackup: 'Chưa chọn thư mục sao lưu.',
  backUp: 'Sao lưu ngay',
  backingUp: 'Đang sao lưu…',
  forgetFolder: 'Thôi sao lưu vào thư mục này',
  fromFolder: 'Nhập từ máy khác trong thư mục này',
  noneInFolder: 'Thư mục chưa có bản sao lưu của máy khác.',
  backupProblem: {
    'not-supported': 'Trình duyệt này không cho chọn thư mục.',
    'not-allowed': 'Chưa được phép ghi vào thư mục. Hãy bấm lại và chọn «Cho phép».',
    'no-place': 'Không thấy thư mục nữa. Hãy chọn lại.',
    failed: 'Không ghi được bản sao lưu. Bản sao lưu trước vẫn còn; hãy thử lại.',
  },
};

export type KeepingWords = typeof keeping;
