import type { Round } from '../report/report.ts';
import { plainOwner } from './key.ts';
import type { DraftOwner } from './records.ts';

/** `own`: may be offered; `unknown`: only after «đúng là của tôi»; `other`: never. */
export type Ownership = 'own' | 'unknown' | 'other';

/** A draft of no round belongs to the round in force where it was written between its opening and closing. */
function writtenIn(round: Round | null, writtenAt: string): boolean {
  if (!round) return false;
  const written = Date.parse(writtenAt);
  const opens = round.opensAt === null ? -Infinity : Date.parse(round.opensAt);
  return written >= opens && written <= Date.parse(round.closesAt);
}

/**
 * Whose a draft is, seen by the person signed in now. `round` is the round in force, whose name `now.round` is.
 * A draft never crosses to another portal, account, unit or round; where one side does not know the account or the
 * unit, the person is asked.
 */
export function ownership(
  draft: { owner: DraftOwner; writtenAt: string },
  now: DraftOwner,
  round: Round | null,
): Ownership {
  const theirs = plainOwner(draft.owner);
  const mine = plainOwner(now);
  if (theirs.portal !== mine.portal) return 'other';
  const sameRound =
    theirs.round === mine.round || (theirs.round === null && writtenIn(round, draft.writtenAt));
  if (!sameRound) return 'other';
  if (theirs.unit !== null && mine.unit !== null && theirs.unit !== mine.unit) return 'other';
  if (theirs.account === null) return 'unknown';
  if (theirs.account !== mine.account) return 'other';
  return theirs.unit === mine.unit || theirs.unit === null ? 'own' : 'unknown';
}

/** Whether a draft can be taken for this person's without a question: one's own, or by as little known a person. */
export function isSamePersons(
  draft: { owner: DraftOwner; writtenAt: string },
  now: DraftOwner,
  round: Round | null,
): boolean {
  const whose = ownership(draft, now, round);
  if (whose !== 'unknown') return whose === 'own';
  const theirs = plainOwner(draft.owner);
  const mine = plainOwner(now);
  return theirs.account === mine.account && theirs.unit === mine.unit;
}
