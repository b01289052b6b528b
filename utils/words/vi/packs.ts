import type { ColumnField } from '../../packs/table/columns.ts';
import { packProblemText } from './pack-problems.ts';
import { panel } from './panel.ts';
import { size } from './size.ts';

/** What the options page says of packs: the one in force, importing, what would change, the editor. */
export const packs = {
  title: 'Bộ tiêu chí và địa chỉ phần mềm',
  advice: 'Bộ tiêu chí chỉ là dữ liệu: địa chỉ phần mềm, các đợt, tiêu chí, ngưỡng, chứng thư tin cậy.',
  inForce: (title: string, criteria: number) =>
    criteria === 0
      ? `Đang dùng: ${title} (không kèm bộ tiêu chí).`
      : `Đang dùng: ${title} (${panel.number(criteria)} tiêu chí).`,
  problem: packProblemText,
  more: (count: number) => `… và ${panel.number(count)} chỗ khác.`,

  import: 'Nhập bộ khác (tệp JSON)',
  export: 'Xuất bộ đang dùng',
  exported: 'Tệp bộ tiêu chí:',
  backToBuiltin: 'Dùng lại bộ có sẵn',
  takeBack: (title: string) => `Lấy lại bộ trước: ${title}`,
  taken: (title: string) => `Đã dùng «${title}». Mọi kiểm tra theo bộ này ngay từ bây giờ.`,

  previewTitle: (title: string) => `Dùng «${title}» sẽ thay đổi`,
  noChanges: 'Không có gì khác với bộ đang dùng.',
  warnings: 'Nên xem lại',
  use: 'Dùng bộ này',
  cancel: 'Không dùng',
  kinds: {
    portals: 'Địa chỉ phần mềm',
    rounds: 'Đợt',
    criteria: 'Tiêu chí',
    thresholds: 'Ngưỡng',
    authorities: 'Chứng thư được tin cậy',
  },
  added: 'thêm',
  removed: 'bỏ',
  changed: 'đổi',
  counted: (added: number, removed: number, changed: number) =>
    [added && `thêm ${added}`, removed && `bỏ ${removed}`, changed && `đổi ${changed}`]
      .filter(Boolean)
      .join(', '),
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  none: 'không có',
  until: (when: string) => `hạn ${when}`,
  points: (value: number) => `${String(value).replace('.', ',')} điểm`,
  yes: 'có',
  no: 'không',
  threshold: {
    maxFileBytes: 'Dung lượng tệp lớn nhất',
    minutesPerCriterion: 'Số phút cho mỗi tiêu chí',
  },
  bytes: size,
  minutes: (count: number) => `${panel.number(count)} phút`,
  authoritiesAdvice:
    'Bộ này thêm chứng thư được tin cậy. Chỉ dùng khi nhận từ nguồn chính thức; đối chiếu dấu vân tay.',

  editor: 'Soạn bộ mới từ bảng tính',
  editorAdvice:
    'Dành cho cơ quan phát hành bộ tiêu chí. Bắt đầu từ bộ đang dùng; chưa đổi gì cho đến khi bấm «Dùng bộ này».',
  packTitle: 'Tên bộ tiêu chí',
  packTitleExample: 'Ví dụ: Bộ tiêu chí CCHC cấp xã năm 2026',
  portals: 'Địa chỉ phần mềm (mỗi dòng một tên máy chủ)',
  roundsTitle: 'Các đợt',
  roundCount: (nth: number) => `Đợt ${nth}`,
  addRound: 'Thêm đợt',
  removeRound: (nth: number) => `Bỏ đợt ${nth}`,
  supplementary: 'Là đợt bổ sung',
  maxFileMegabytes: 'Dung lượng tệp lớn nhất (MB, không bắt buộc)',
  minutesPerCriterion: 'Số phút cho mỗi tiêu chí (không bắt buộc)',
  withAuthorities: (count: number) => `Kèm ${panel.number(count)} chứng thư đang tin cậy`,
  tableTitle: 'Bảng tiêu chí',
  tableAdvice:
    'Chọn cả bảng trong Excel, chép rồi dán vào đây, hoặc chọn tệp CSV. Cột «Mã cha» để trống thì lấy theo mã. Mỗi tài liệu kiểm chứng một dòng trong ô, hoặc ngăn bằng dấu chấm phẩy.',
  chooseTable: 'Chọn tệp CSV',
  readCriteria: (count: number) => `Đọc được ${panel.number(count)} tiêu chí.`,
  tableProblems: (count: number) => `${panel.number(count)} chỗ cần sửa trong bảng`,
  goToLine: 'Tới dòng này',
  column: {
    code: 'Mã tiêu chí',
    title: 'Tên tiêu chí',
    maxScore: 'Điểm tối đa',
    minScore: 'Điểm thấp nhất',
    parent: 'Mã cha',
    evidence: 'Tài liệu kiểm chứng',
    measured: 'Tính theo số liệu',
    officeForms: 'Cho nộp Word, Excel',
  } satisfies Record<ColumnField, string>,
  mark: 'x',
  check: 'Xem thay đổi',
  saveFile: 'Lưu thành tệp JSON',
  fileName: (id: string) => `bo-tieu-chi-${id}.json`,
  badNumber: 'Ghi một số lớn hơn 0.',

  locked: 'Do đơn vị quản lý đặt, không sửa được ở đây.',
  defaults: 'Do đơn vị quản lý đặt; khi sửa, máy này dùng giá trị riêng.',
  policyTitle: 'Chính sách của đơn vị quản lý',
  policyProblems: 'Có phần không dùng được nên được bỏ qua. Hãy báo người quản trị máy:',
};

export type PackWords = typeof packs;
