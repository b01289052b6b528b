import type { SettingWords } from './settings.ts';

const ONE_LINE = (name: string) =>
  `Phải dán trong một dòng: Windows bỏ mọi thứ từ dòng thứ hai. Lệnh npm run policies -- --${name} TỆP viết sẵn thành một dòng (windows/${name}.txt) và đưa luôn vào các tệp thiết lập.`;

/** What the Vietnamese template says of each setting of `public/managed_schema.json`. */
export const VIETNAMESE: Readonly<Record<string, SettingWords>> = {
  authorities: {
    title: 'Chứng thư của cơ quan chứng thực được tin cậy',
    explain: String.raw`Danh sách JSON viết trong một dòng, mỗi phần tử là một hoặc nhiều chứng thư PEM, chỗ xuống dòng viết là \n: ["-----BEGIN CERTIFICATE-----\nMIIC…\n-----END CERTIFICATE-----"].`,
  },
  language: { title: 'Ngôn ngữ của tiện ích', explain: 'vi (tiếng Việt) hoặc en (English).' },
  retentionDays: {
    title: 'Số ngày giữ bản nháp sau khi hết đợt',
    explain: '0: giữ cho đến khi người dùng xóa.',
  },
  round: {
    title: 'Đợt tự đánh giá',
    explain:
      'JSON viết trong một dòng, gồm name, closesAt, và nếu cần opensAt, year, supplementary (true: đợt bổ sung). Ngày giờ có múi giờ, ví dụ 2026-10-05T17:00:00+07:00.',
  },
  pack: {
    title: 'Bộ tiêu chí: địa chỉ phần mềm, đợt, tiêu chí, ngưỡng, chứng thư',
    explain: `Nội dung tệp JSON do trang Tùy chọn xuất ra. ${ONE_LINE('pack')}`,
  },
  profiles: {
    title: 'Cách đọc các phần mềm',
    explain: `Nội dung tệp JSON do trang Tùy chọn xuất ra, sau khi đã chỉ các ô trên trang của phần mềm. ${ONE_LINE('profiles')}`,
  },
};
