// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { show } from './show.tsx';
import { workingState } from './states.ts';

const at = (iso: string) => show(workingState, { prepare: (model) => (model.now.value = Date.parse(iso)) });

it('says until when in Vietnam time, and carries the instant', () => {
  const { root } = at('2023-10-03T13:00:00+07:00');
  expect(root.textContent).toContain('17:00 thứ Năm 05/10/2023');
  expect(root.querySelector('[role=timer]')?.getAttribute('data-deadline')).toBe('2023-10-05T17:00:00+07:00');
});

it.each([
  ['2023-10-03T13:00:00+07:00', 'còn 2 ngày 4 giờ'],
  ['2023-10-05T13:55:00+07:00', 'còn 3 giờ 5 phút'],
  ['2023-10-05T16:50:52+07:00', 'còn 9 phút 08 giây'],
  ['2023-10-05T17:00:00+07:00', 'quá hạn 0 phút 00 giây'],
  ['2023-10-05T19:30:00+07:00', 'quá hạn 2 giờ 30 phút'],
])('at %s it says «%s»', (now, words) => {
  expect(at(now).root.querySelector('[role=timer]')?.textContent).toContain(words);
});

it('is red in the last day only', () => {
  expect(at('2023-10-04T16:59:00+07:00').root.querySelector('.countdown-near')).toBeNull();
  expect(at('2023-10-04T17:01:00+07:00').root.querySelector('.countdown-near')).not.toBeNull();
});

it('describes how the portal’s clock was read, with its margin', () => {
  const { root } = at('2023-10-03T09:00:00+07:00');
  const timer = root.querySelector('[role=timer]');
  const source = document.getElementById(timer?.getAttribute('aria-describedby') ?? '');
  expect(source?.textContent).toBe('Giờ Việt Nam, theo đồng hồ của phần mềm đọc lúc 08:50, sai số ±1 giây.');
});

it('says so where the portal’s clock is not known', () => {
  const clock = { offset: null, margin: null, readAt: null };
  expect(show({ ...workingState, clock }).root.textContent).toContain('chưa đọc được đồng hồ của phần mềm');
});

it('says «chưa đặt đợt» and shows no timer where there is no round', () => {
  const { root } = show({ ...workingState, round: null });
  expect(root.textContent).toContain('chưa đặt đợt');
  expect(root.querySelector('[role=timer]')).toBeNull();
});

it('offers the round read off the page, and takes it over only by a click', () => {
  const acceptRound = vi.fn();
  const proposed = workingState.round;
  const { root, button, click } = show(
    { ...workingState, round: null, proposedRound: proposed },
    { actions: { acceptRound } },
  );
  expect(root.textContent).toContain('Đợt trên trang này: Đợt tự đánh giá năm 2023');
  expect(acceptRound).not.toHaveBeenCalled();
  click(button('Dùng đợt này'));
  expect(acceptRound).toHaveBeenCalledWith(proposed);
});
