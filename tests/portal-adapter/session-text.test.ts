import { expect, it } from 'vitest';
import { sessionEnd } from '../../utils/portal/session-text.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

it.each([
  ['Phiên làm việc còn 19:30', 19 * MINUTE + 30 * SECOND],
  ['Phiên đăng nhập còn lại: 1:05:00', 65 * MINUTE],
  ['Phiên của bạn sẽ kết thúc sau 12:00', 12 * MINUTE],
  ['Phiên làm việc còn 20 phút', 20 * MINUTE],
  ['Session expires in 05:00', 5 * MINUTE],
])('%s', (text, left) => {
  expect(sessionEnd(text, 0)).toBe(left);
});

it.each([
  'Phiên làm việc bắt đầu lúc 08:30',
  'Phiên bản 2.3.1',
  'Phiên họp sau ngày 12',
  'Còn 12:30 đến hạn gửi',
  'Phiên làm việc còn hiệu lực',
])('«%s» says nothing of the session’s end', (text) => {
  expect(sessionEnd(text, 0)).toBeNull();
});
