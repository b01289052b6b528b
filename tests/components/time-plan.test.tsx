// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { TabState } from '../../utils/messaging/state.ts';
import { show } from './show.tsx';
import { criterion, workingState } from './states.ts';

const report = {
  ...workingState.report!,
  criteria: [
    criterion('1.1', 'Kế hoạch', { done: true }),
    criterion('1.2', 'Tuyên truyền', {
      attachments: [{ id: 'a', name: 'a.pdf', origin: 'chosen', sha256: null, size: 12_000_000 }],
    }),
    criterion('1.3', 'Kiểm tra'),
  ],
};

const plan = (state: Partial<TabState>, iso = '2023-10-03T09:00:00+07:00') =>
  show(
    { ...workingState, report, ...state },
    { prepare: (model) => (model.now.value = Date.parse(iso)) },
  ).root.querySelector('header');

it('says what is left to do and when to begin, in working hours', () => {
  expect(plan({})?.textContent).toContain(
    'Còn 2 tiêu chí, 1 tệp chưa tải lên (12 MB). Nên bắt đầu trước 15:30 thứ Năm 05/10/2023.',
  );
});

it('counts the time of uploads at the speed that was seen', () => {
  const pace = { minutesPerCriterion: 30, uploadSpeed: 10_000 };
  expect(plan({ pace })?.textContent).toContain('Nên bắt đầu trước 15:40 thứ Năm');
  expect(plan({ pace })?.textContent).toContain('Tải lên khoảng 20 phút');
});

it('tells to begin now where working hours are not enough', () => {
  expect(plan({}, '2023-10-05T16:00:00+07:00')?.textContent).toContain('Nên làm ngay');
});

it('says before the last day only in the plan, and in the last day at once, what happens at the lock', () => {
  const outside = (header: Element | null | undefined) =>
    [...(header?.querySelectorAll('.time-plan > p') ?? [])].some((line) =>
      line.textContent?.startsWith('Đúng 17:00 thứ Năm 05/10/2023 phần mềm khóa'),
    );
  expect(outside(plan({}))).toBe(false);
  expect(outside(plan({}, '2023-10-05T09:00:00+07:00'))).toBe(true);
});

it('shows other rounds beside, also once the first has closed', () => {
  const extra = {
    name: 'Bổ sung 2023',
    opensAt: '2023-10-10T08:00:00+07:00',
    closesAt: '2023-10-12T17:00:00+07:00',
    year: 2023,
    supplementary: true,
  };
  const text = 'Bổ sung 2023 (đợt bổ sung), mở 08:00 thứ Ba 10/10/2023, hạn 17:00 thứ Năm 12/10/2023';
  expect(plan({ otherRounds: [extra] })?.textContent).toContain(text);
  expect(plan({ otherRounds: [extra] }, '2023-10-06T09:00:00+07:00')?.textContent).toContain(text);
});

it('says how long the session goes on where the page says so', () => {
  const sessionEnds = Date.parse('2023-10-03T09:12:30+07:00') - (workingState.clock.offset ?? 0);
  expect(plan({ sessionEnds })?.querySelector('[data-session]')?.textContent).toContain('còn 12 phút');
  expect(plan({})?.querySelector('[data-session]')).toBeNull();
});

it('says nothing of what is left once the report is sent', () => {
  expect(plan({ report: { ...report, sent: true } })?.textContent).not.toContain('Còn 2 tiêu chí');
});
