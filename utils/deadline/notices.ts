import type { Round } from '../report/report.ts';
import { roundPhase } from './round.ts';
import { toInstant } from '../text/vietnam-time.ts';

const HOUR = 60 * 60 * 1000;

/** When a reminder is due before the closing, in milliseconds, farthest first. */
export const NOTICES = [
  { id: '7d', before: 7 * 24 * HOUR },
  { id: '3d', before: 3 * 24 * HOUR },
  { id: '1d', before: 24 * HOUR },
  { id: '4h', before: 4 * HOUR },
  { id: '1h', before: HOUR },
] as const;
export type NoticeId = (typeof NOTICES)[number]['id'];

/** One text for a round and its closing: a deadline that was moved is reminded of anew. */
export function roundKey(round: Round): string {
  return `${round.name}|${toInstant(round.closesAt) ?? round.closesAt}`;
}

/**
 * The reminder to show now, and the list of those that are done with afterwards: of several that fell due while
 * the computer was off only the last is shown. Null where none is due. `now` in milliseconds.
 */
export function dueNotice(
  round: Round,
  now: number,
  shown: readonly NoticeId[],
): { notice: NoticeId; shown: NoticeId[] } | null {
  const closes = toInstant(round.closesAt);
  if (closes === null || roundPhase(round, now) !== 'open') return null;
  const due = NOTICES.filter(({ before }) => now >= closes - before).map(({ id }) => id);
  const latest = due.at(-1);
  if (latest === undefined || shown.includes(latest)) return null;
  return { notice: latest, shown: due };
}

/** The next instant (milliseconds) at which a reminder falls due; null where none follows. */
export function nextNotice(round: Round, now: number): number | null {
  const closes = toInstant(round.closesAt);
  if (closes === null) return null;
  const next = NOTICES.find(({ before }) => closes - before > now);
  return next ? closes - next.before : null;
}
