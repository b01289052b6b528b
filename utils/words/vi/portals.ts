import type { ProfileInForce, ProfilesProblem } from '../../packs/profiles.ts';

/** What the options page says of portals at other addresses. */
export const portals = {
  title: 'Phần mềm ở địa chỉ khác',
  advice: 'Soát CCHC chỉ chạy trên những địa chỉ anh/chị cho phép ở đây, từng địa chỉ một.',
  address: 'Địa chỉ phần mềm chấm điểm',
  example: 'Ví dụ: cchc.tinh.gov.vn',
  add: 'Thêm địa chỉ',
  grant: (host: string) => `Cho phép ${host}`,
  remove: (host: string) => `Bỏ ${host}`,
  problem: {
    'bad-host': 'Đây không phải một địa chỉ. Hãy chép địa chỉ từ thanh trên cùng của trình duyệt.',
    refused: 'Trình duyệt chưa được phép. Bấm lại rồi chọn «Cho phép».',
  },
};

/** What the options page says of what was pointed out on portals. */
export const profiles = {
  title: 'Cách đọc trang đã chỉ',
  advice:
    'Chỗ của tiêu chí, ô điểm, giải trình, tệp và nút gửi, do bấm «Không đúng?» mà có. Lưu thành tệp để dùng ở máy khác.',
  none: 'Chưa chỉ trang nào.',
  setBy: {
    person: 'chỉ trên máy này',
    locked: 'do quản trị đặt',
    defaults: 'do quản trị đề xuất',
  } satisfies Record<ProfileInForce['setBy'], string>,
  remove: (host: string) => `Bỏ cách đọc ${host}`,
  export: 'Lưu thành tệp',
  import: 'Nhập từ tệp (JSON)',
  imported: (count: number) => `Đã nhập ${count} cách đọc trang.`,
  problem: {
    'too-large': 'Tệp quá lớn.',
    'not-json': 'Tệp không phải JSON.',
    'wrong-shape': 'Tệp không phải cách đọc trang do Soát CCHC lưu.',
  } satisfies Record<ProfilesProblem, string>,
};

export type PortalsWords = typeof portals;
export type ProfilesWords = typeof profiles;
