import { toInstant } from '../text/vietnam-time.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Milliseconds between saying that a report is to be deleted and deleting it. */
export const WARNING = 14 * DAY;

/** When rounds closed, by their names; ISO 8601. */
export type RoundEnds = Readonly<Record<string, string>>;

/** That a deletion was said: when (milliseconds), and for which instant. */
export interface Told {
  at: number;
  due: number;
}

/**
 * When what is kept of a report has been kept long enough, in milliseconds: so many days after its round closed or
 * after it was last written, whichever is later. Null where it is kept until a person deletes it: without a set
 * time, and where the end of its round is not known.
 */
export function dueAt(
  kept: { owner: { round: string | null }; lastWrittenAt: string },
  ends: RoundEnds,
  days: number | null,
): number | null {
  const { round } = kept.owner;
  const closesAt = round !== null && Object.hasOwn(ends, round) ? ends[round] : undefined;
  const closes = closesAt === undefined ? null : toInstant(closesAt);
  const written = toInstant(kept.lastWrittenAt);
  if (days === null || closes === null || written === null) return null;
  return Math.max(closes, written) + days * DAY;
}

/**
 * What is to be done with a report now: say that it is going to be deleted, wait, or delete it. Nothing is deleted
 * that was not said `WARNING` before, for the same instant: where the computer was off, or its clock jumped, the
 * time runs from when it was said. `now` in milliseconds.
 */
export function retentionStep(
  due: number | null,
  told: Told | null,
  now: number,
): 'keep' | 'tell' | 'delete' {
  if (due === null || now < due - WARNING) return 'keep';
  if (told?.due !== due) return 'tell';
  return now >= Math.max(due, told.at + WARNING) ? 'delete' : 'keep';
}

/** The ends that are known after some rounds were met; of a name that came twice the later one. */
export function withEnds(
  ends: RoundEnds,
  rounds: readonly { name: string; closesAt: string }[],
): Record<string, string> {
  const next = { ...ends };
  for (const { name, closesAt } of rounds) {
    const closes = toInstant(closesAt);
    if (closes !== null && closes > (toInstant(next[name] ?? '') ?? -Infinity)) next[name] = closesAt;
  }
  return next;
}
