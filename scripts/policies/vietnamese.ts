import type { SettingWords } from './settings.ts';

/** What the Vietnamese template says of each setting of `public/managed_schema.json`. */
export const VIETNAMESE: Readonly<Record<string, SettingWords>> = {
  authorities: {
    title: 'Chứng thư của cơ quan chứng thực được tin cậy',
    explain: 'Danh sách JSON, mỗi phần tử là một hoặc nhiều chứng thư PEM.',
  },
  language: { title: 'Ngôn ngữ của tiện ích', explain: 'vi (tiếng Việt) hoặc en (English).' },
  retentionDays: {
    title: 'Số ngày giữ bản nháp sau khi hết đợt',
    explain: '0: giữ cho đến khi người dùng xóa.',
  },
  round: {
    title: 'Đợt tự đánh giá',
    explain:
      'JSON gồm name, closesAt, và nếu cần opensAt, year. Ngày giờ có múi giờ, ví dụ 2026-10-05T17:00:00+07:00.',
  },
  pack: {
    title: 'Bộ tiêu chí: địa chỉ phần mềm, đợt, tiêu chí, ngưỡng, chứng thư',
    explain: 'Nội dung tệp JSON do trang Tùy chọn xuất ra.',
  },
  profiles: {
    title: 'Cách đọc các phần mềm',
    explain: 'Nội dung tệp JSON do trang Tùy chọn xuất ra, sau khi đã chỉ các ô trên trang của phần mềm.',
  },
};
