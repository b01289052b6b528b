import { panel } from './panel.ts';

const { number } = panel;

/** What the folder check says. */
export const folder = {
  title: 'Kiểm tra thư mục',
  about:
    'Kiểm tra tài liệu kiểm chứng trước khi tải lên. Tệp được đọc ngay trên máy này, không gửi đi đâu và không bị sửa.',
  number,
  outcome: panel.outcome,

  drop: 'Kéo thả thư mục hoặc nhiều tệp vào đây',
  chooseFolder: 'Chọn thư mục',
  chooseFiles: 'Chọn tệp',
  clear: 'Bỏ danh sách',
  reopen: (name: string) => `Mở lại «${name}»`,
  reopenHint: (when: string) =>
    `Kết quả kiểm tra lúc ${when}. Mở lại thư mục để kiểm tra tệp mới và ghi bản sao.`,
  notTaken: {
    empty: 'Không thấy tệp nào trong đó.',
    unreadable:
      'Không đọc được thư mục hoặc tệp này. Hãy xem có còn ở chỗ cũ và mở được không, rồi chọn lại.',
  },
  outdated: panel.outdated,

  progress: (done: number, total: number) => `Đã kiểm tra ${number(done)}/${number(total)} tệp`,
  finished: (total: number) => `Đã kiểm tra xong ${number(total)} tệp.`,
  keptCount: (count: number) => `${number(count)} tệp đã kiểm tra trước đây.`,
  stopped: (done: number, total: number) => `Đã dừng: ${number(done)}/${number(total)} tệp đã kiểm tra.`,
  stop: 'Dừng',
  goOn: 'Kiểm tra tiếp',

  listOfCriteria: {
    portal: 'Danh sách tiêu chí theo phần mềm.',
    pack: (title: string) => `Danh sách tiêu chí theo ${title}.`,
    names:
      'Chưa có danh sách tiêu chí nên chỉ dựa vào mã trong tên tệp. Mở trang này từ trang nhập báo cáo, hoặc nhập bộ tiêu chí ở Tùy chọn, để biết tiêu chí nào chưa có tệp.',
  },
  criteriaTitle: 'Theo tiêu chí',
  withoutFiles: (count: number) => `${number(count)} tiêu chí chưa có tệp`,
  gaps: (count: number) => `Có thể thiếu ${number(count)} tiêu chí, xét theo số thứ tự trong tên tệp`,
  noCriterion: 'Chưa rõ tiêu chí',
  notListed: 'không có trong danh sách tiêu chí',
  fileCount: (count: number) => `${number(count)} tệp`,
  fileCountHead: 'Số tệp',

  sharedTitle: 'Dùng cho nhiều tiêu chí',
  sharedAdvice: 'Mỗi tiêu chí cần một bản riêng mang mã của tiêu chí đó.',
  sharedUnder: (codes: string) => `ở tiêu chí ${codes}`,
  sharedReady: 'Đã có đủ bản riêng.',
  copyEach: 'Ghi bản sao cho từng tiêu chí',

  filesTitle: 'Từng tệp',
  column: {
    criterion: 'Tiêu chí',
    name: 'Tên tệp',
    outcome: 'Kết quả',
    findings: 'Cần làm',
    copy: 'Tên đúng',
  },
  sortBy: (column: string) => `Xếp theo ${column.toLowerCase()}`,
  filterOutcome: 'Kết quả',
  filterCriterion: 'Tiêu chí',
  filterText: 'Tìm trong tên và nội dung cần làm',
  all: 'Tất cả',
  shown: (count: number, total: number) =>
    count === total ? `${number(total)} tệp` : `${number(count)} trong ${number(total)} tệp`,
  noneShown: 'Không có tệp nào như vậy.',
  waiting: 'đang chờ',
  looking: 'đang kiểm tra…',
  keptBefore: 'đã kiểm tra trước đây',
  clause: panel.clause,
  why: panel.why,
  pictureOfSpot: panel.pictureOfSpot,
  nameKept: 'Tên đã đúng',
  noName: 'Chưa đề nghị được tên',
  download: panel.download,
  downloadShort: 'Tải bản sao',
  moreCriteria: 'Dùng cho tiêu chí khác',
  moreCriteriaFor: (name: string) => `Mã các tiêu chí khác dùng «${name}»`,
  moreCriteriaHint: 'Ví dụ: 3.1, 4.2.1',
  badCodes: 'Ghi mã tiêu chí, cách nhau bằng dấu phẩy.',

  print: 'In',
  saveCsv: 'Lưu bảng (CSV)',
  csvName: 'kiem-tra-thu-muc.csv',
  csvHeads: {
    path: 'Đường dẫn',
    size: 'Dung lượng (byte)',
    message: 'Phát hiện',
    remedy: 'Cách xử lý',
    hash: 'SHA-256',
  },
  writeCopies: (count: number) => `Ghi ${number(count)} bản sao đúng tên`,
  writing: (done: number, total: number) => `Đang ghi ${number(done)}/${number(total)} bản sao…`,
  written: (count: number, place: string) =>
    `Đã ghi ${number(count)} bản sao vào «${place}». Tệp gốc giữ nguyên.`,
  alreadyThere: (count: number) => `${number(count)} bản đã có sẵn ở đó.`,
  notWritten: 'Không ghi:',
  notWrittenReason: {
    'no-name': 'chưa đề nghị được tên',
    'not-accepted': 'loại tệp hoặc nội dung tệp không được nhận',
    occupied: 'ở đó đã có tệp khác cùng tên',
    unreadable: 'không đọc được tệp gốc, có thể đã bị dời đi',
    failed: 'không ghi được vào thư mục',
  },
  downloadEach: 'Trình duyệt không cho ghi vào thư mục. Tải từng bản:',
};

export type FolderWords = typeof folder;
