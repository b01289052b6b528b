import type { PackProblem, PackReason } from '../../packs/problem.ts';

const type: Record<string, string> = {
  string: 'chữ trong ngoặc kép',
  number: 'một số',
  int: 'một số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách [ … ]',
  object: 'một nhóm { … }',
};

const sentence: Record<PackReason, (problem: PackProblem) => string> = {
  'too-large': () => 'Lớn quá 2 MB. Bộ tiêu chí chỉ gồm chữ; hãy bỏ phần thừa.',
  'not-json': () => 'Tệp không phải JSON, hoặc hỏng ở chỗ này (thiếu dấu phẩy, ngoặc kép?).',
  'not-pack': () => 'Đây không phải bộ tiêu chí của Soát CCHC: thiếu số định dạng (formatVersion).',
  'newer-format': () => 'Bộ này làm bằng bản Soát CCHC mới hơn. Hãy cập nhật tiện ích rồi nhập lại.',
  'unknown-field': ({ value }) => `Không có mục tên «${value}». Hãy xem lại chính tả hoặc bỏ mục này.`,
  missing: () => 'Còn trống. Hãy điền.',
  'wrong-type': ({ value, expected }) =>
    `${value === '' ? 'Giá trị' : `«${value}»`} không dùng được${type[expected] ? `: phải là ${type[expected]}` : ''}.`,
  'too-long': ({ expected }) => `Dài quá ${expected}.`,
  'bad-instant': ({ value }) =>
    `«${value}» không phải ngày giờ có múi giờ. Ví dụ đúng: 2026-10-05T17:00:00+07:00.`,
  'closes-first': () => 'Hạn gửi phải sau lúc mở.',
  'bad-host': ({ value }) =>
    `«${value}» không phải tên máy chủ. Ghi như danhgiacchccapxa.thuathienhue.gov.vn, không kèm https:// hay dấu /.`,
  'bad-code': ({ value }) => `Mã «${value}» không đúng dạng. Ghi như 2 hoặc 2.3 hoặc 2.3.1.`,
  'code-is-date': ({ value }) =>
    `Bảng tính đã đổi mã thành ngày «${value}». Hãy đặt cột mã là Văn bản (Text) rồi gõ lại mã.`,
  'code-twice': ({ value }) =>
    `Mã «${value}» có hai lần. Nếu mã là ${value}0, bảng tính đã bỏ số 0: đặt cột mã là Văn bản (Text) rồi gõ lại.`,
  'parent-missing': ({ value }) => `Không có tiêu chí mã «${value}» để làm tiêu chí cha.`,
  'parent-circle': ({ value }) => `Tiêu chí cha vòng lại chính tiêu chí «${value}».`,
  'min-over-max': ({ value }) => `Điểm thấp nhất (${value.replace('.', ',')}) lớn hơn điểm tối đa.`,
  'no-certificate': () => 'Không thấy chứng thư nào (PEM, bắt đầu bằng -----BEGIN CERTIFICATE-----).',
  'private-key': () => 'Có khóa bí mật. Hãy bỏ ra và giữ kín; chỉ cần chứng thư.',
  'children-differ': ({ value, expected }) =>
    `Điểm tối đa là ${value} nhưng các tiêu chí con cộng lại là ${expected}. Hãy xem lại; nếu đúng như văn bản thì cứ dùng.`,
  'no-headings': () =>
    'Không thấy hàng tiêu đề. Bảng cần một hàng có ít nhất ba cột: «Mã tiêu chí», «Tên tiêu chí», «Điểm tối đa».',
  'heading-twice': ({ value }) =>
    `Cột «${value}» trùng nghĩa với một cột trước. Hãy bỏ hoặc đổi tên một cột.`,
  'column-unused': ({ value }) => `Cột «${value}» không dùng đến, được bỏ qua.`,
  'quote-open': () => 'Dấu ngoặc kép mở ở dòng này không có dấu đóng.',
  'cells-over': () =>
    'Dòng này nhiều ô hơn hàng tiêu đề. Nếu số viết bằng dấu phẩy, hãy chép bảng rồi dán thay vì lưu CSV ngăn bằng dấu phẩy.',
  'bad-points': ({ value }) => `«${value}» không phải số điểm. Ghi như 2 hoặc 1,5.`,
  'bad-flag': ({ value }) => `«${value}» không rõ có hay không. Ghi «x» nếu có, để trống nếu không.`,
  'not-utf8': () =>
    'Chữ trong tệp không phải Unicode. Trong Excel, hãy lưu kiểu «CSV UTF-8», hoặc chép bảng rồi dán.',
  workbook: () =>
    'Đây là tệp Excel. Hãy lưu kiểu «CSV UTF-8», hoặc chọn cả bảng trong Excel, chép rồi dán vào ô dưới.',
};

/** Names of a pack's parts; those in lists are counted: «đợt thứ 2». */
const part: Record<string, string> = {
  locked: 'phần khóa',
  defaults: 'phần mặc định',
  pack: 'bộ tiêu chí',
  profiles: 'cách đọc phần mềm',
  round: 'đợt',
  language: 'ngôn ngữ',
  retentionDays: 'số ngày giữ bản nháp',
  formatVersion: 'số định dạng',
  id: 'tên ngắn',
  title: 'tên',
  name: 'tên',
  portals: 'địa chỉ phần mềm',
  rounds: 'đợt',
  opensAt: 'ngày mở',
  closesAt: 'hạn gửi',
  year: 'năm đánh giá',
  supplementary: 'đợt bổ sung',
  criteria: 'tiêu chí',
  code: 'mã',
  maxScore: 'điểm tối đa',
  minScore: 'điểm thấp nhất',
  parent: 'mã tiêu chí cha',
  evidence: 'tài liệu kiểm chứng',
  measured: 'tính theo số liệu',
  officeForms: 'cho nộp Word, Excel',
  thresholds: 'ngưỡng',
  maxFileBytes: 'dung lượng tệp lớn nhất',
  minutesPerCriterion: 'số phút mỗi tiêu chí',
  authorities: 'chứng thư',
};

/** «tiêu chí thứ 5, mã (criteria.4.code)». */
function pathPlace(where: string): string {
  const steps = where
    .split('.')
    .map((step) => (/^\d+$/.test(step) ? `thứ ${Number(step) + 1}` : (part[step] ?? step)));
  return `${steps.join(', ').replaceAll(', thứ ', ' thứ ')} (${where})`;
}

/** «Dòng 5, cột C (điểm tối đa)» in a table, «Dòng 2, ký tự 14» in text, else the part's name; empty for the whole. */
export function packPlace({ at, where }: PackProblem): string {
  if (!at) return where === '' ? '' : pathPlace(where);
  if (at.column === null) return `Dòng ${at.line}`;
  if (typeof at.column === 'number') {
    const spot = `dòng ${at.line}, ký tự ${at.column}`;
    return where === '' ? spot : `${pathPlace(where)}, ${spot}`;
  }
  return `Dòng ${at.line}, cột ${at.column}${where === '' ? '' : ` (${part[where] ?? where})`}`;
}

/** What is wrong with a pack, with its place in front: one sentence or two. */
export function packProblemText(problem: PackProblem): string {
  const place = packPlace(problem);
  const text = sentence[problem.reason](problem);
  return place === '' ? text : `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${text}`;
}
