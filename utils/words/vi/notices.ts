import type { Remaining } from '../../deadline/countdown.ts';
import type { Outcome } from '../../report/finding.ts';
import { formatVietnamTime, toVietnamIso } from '../../text/vietnam-time.ts';
import { panel } from './panel.ts';

/** «05/10/2023» in Vietnam. */
function dayOf(instant: number): string {
  return formatVietnamTime(toVietnamIso(instant)).slice(6);
}

/** What the toolbar, the reminders and the badges beside criteria say. */
export const notices = {
  /** At most four characters fit. */
  toolbarTime: { day: 'n', hour: 'g', minute: 'p' },
  toolbarTitle: (
    remaining: Remaining | null,
    errors: number,
    { unconfirmed, frameless }: { unconfirmed: boolean; frameless: boolean },
  ) =>
    [
      panel.name,
      ...(frameless ? [panel.frameless] : []),
      ...(unconfirmed ? [panel.unconfirmed] : []),
      ...(remaining && !remaining.past ? [panel.left(remaining)] : []),
      ...(errors > 0 ? [panel.outcomeCount('error', errors)] : []),
    ].join(' · '),
  reminderTitle: (remaining: Remaining) => `Hạn gửi báo cáo: ${panel.left(remaining)}`,
  /** Counts alone: the machine may be shared. */
  reminderBody: (untouched: number, withErrors: number) =>
    untouched + withErrors === 0
      ? 'Không còn tiêu chí chưa nhập hay có lỗi. Hãy rà soát lại rồi gửi báo cáo.'
      : `Còn ${panel.number(untouched)} tiêu chí chưa nhập, ${panel.number(withErrors)} tiêu chí có lỗi.`,
  reminderUnknown: 'Mở phần mềm để xem còn những gì phải làm.',
  retentionTitle: 'Sắp xóa bản nháp cũ trên máy này',
  /** No names: the machine may be shared. `due` in milliseconds. */
  retentionBody: (due: number, reports: number) =>
    `Từ ngày ${dayOf(due)} sẽ xóa bản nháp của ${panel.number(reports)} báo cáo đã hết đợt. Bấm để xem, xuất ra tệp hoặc đổi thời gian giữ.`,
  badge: (code: string, outcome: Outcome, count: number) =>
    outcome === 'pass' || outcome === 'none' || count === 0
      ? `${panel.criterion(code)}: ${panel.outcome[outcome]}`
      : `${panel.criterion(code)}: ${panel.outcomeCount(outcome, count)}`,
};

export type NoticeWords = typeof notices;
