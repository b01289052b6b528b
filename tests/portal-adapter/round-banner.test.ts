import { expect, test } from 'vitest';
import { announcedRound } from '../../utils/portal/round-banner.ts';

const read = (text: string) => announcedRound([text]);

test('dates alone last from the first second to the hour at which the guidance closes, Vietnam time', () => {
  expect(read('Đợt tự đánh giá năm 2025 đang diễn ra từ ngày 01/08/2025 đến 30/09/2025')).toEqual({
    name: 'Đợt tự đánh giá năm 2025',
    opensAt: '2025-08-01T00:00:00+07:00',
    closesAt: '2025-09-30T17:00:00+07:00',
    year: 2025,
  });
});

test.each([
  ['Đợt 1: từ 8 giờ ngày 14/9/2023 đến 17 giờ ngày 05/10/2023', '2023-09-14T08:00', '2023-10-05T17:00'],
  [
    'Đợt 1 diễn ra từ 08:00 ngày 01/08/2025 đến 17h30 ngày 30/09/2025',
    '2025-08-01T08:00',
    '2025-09-30T17:30',
  ],
  ['Đợt 1 từ 01/08/2025 08:00 đến 30/09/2025 17:00', '2025-08-01T08:00', '2025-09-30T17:00'],
  [
    'Đợt 1 từ ngày 01/08/2025 đến 30/09/2025 (phần mềm tự động khóa lúc 16:30)',
    '2025-08-01T00:00',
    '2025-09-30T16:30',
  ],
  ['Thời gian thực hiện: từ ngày 1-8-2025 đến hết ngày 30-9-2025', '2025-08-01T00:00', '2025-09-30T23:59'],
])('«%s»', (text, opens, closes) => {
  const round = read(text);
  expect(round?.opensAt).toContain(`${opens}:`);
  expect(round?.closesAt).toContain(`${closes}:`);
});

test('a deadline alone leaves the opening unknown', () => {
  expect(read('Hạn nộp báo cáo: 17 giờ ngày 05/10/2025')).toMatchObject({
    opensAt: null,
    closesAt: '2025-10-05T17:00:00+07:00',
  });
});

test.each([
  'Cập nhật ngày 08/09/2023',
  'Tập huấn từ ngày 01/08/2025 đến 03/08/2025',
  'Đợt 2025 từ ngày 41/08/2025 đến 99/99/2025',
  'Đợt này chưa mở',
])('«%s» announces none', (text) => {
  expect(read(text)).toBeNull();
});
