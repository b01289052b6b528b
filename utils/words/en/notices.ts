import { formatVietnamTime, toVietnamIso } from '../../text/vietnam-time.ts';
import type { NoticeWords } from '../vi/notices.ts';
import { panel } from './panel.ts';

/** “05/10/2023” in Vietnam. */
function dayOf(instant: number): string {
  return formatVietnamTime(toVietnamIso(instant)).slice(6);
}

export const notices: NoticeWords = {
  toolbarTime: { day: 'd', hour: 'h', minute: 'm' },
  toolbarTitle: (remaining, errors, { unconfirmed, frameless }) =>
    [
      panel.name,
      ...(frameless ? [panel.frameless] : []),
      ...(unconfirmed ? [panel.unconfirmed] : []),
      ...(remaining && !remaining.past ? [panel.left(remaining)] : []),
      ...(errors > 0 ? [panel.outcomeCount('error', errors)] : []),
    ].join(' · '),
  reminderTitle: (remaining) => `Report deadline: ${panel.left(remaining)}`,
  reminderBody: (untouched, withErrors) =>
    untouched + withErrors === 0
      ? 'No criterion is without an entry or with an error. Look it over and send the report.'
      : `Criteria not entered yet: ${panel.number(untouched)}; with errors: ${panel.number(withErrors)}.`,
  reminderUnknown: 'Open the portal to see what is left to do.',
  retentionTitle: 'Old drafts on this computer are to be deleted',
  retentionBody: (due, reports) =>
    `From ${dayOf(due)} drafts of ${panel.number(reports)} reports whose round is over are deleted. Click to look, to write them to a file or to keep them longer.`,
  badge: (code, outcome, count) =>
    outcome === 'pass' || outcome === 'none' || count === 0
      ? `${panel.criterion(code)}: ${panel.outcome[outcome]}`
      : `${panel.criterion(code)}: ${panel.outcomeCount(outcome, count)}`,
};
