import type { Round } from '../report/report.ts';
import { plainOwner } from './key.ts';
import type { DraftOwner } from './records.ts';

/** `own`: may be offered; `unknown`: only after «đúng là của tôi»; `other`: never. */
export type Ownership = 'own' | 'unknown' | 'other';

type Written = { owner: DraftOwner; writtenAt: string };

function isWrittenIn({ opensAt, closesAt }: Round, writtenAt: string): boolean {
  const written = Date.parse(writtenAt);
  const opens = opensAt === null ? -Infinity : Date.parse(opensAt);
  return written >= opens && written <= Date.parse(closesAt);
}

/**
 * Whether a draft is of the round in force, whose name `now.round` is: by its name; where that is another, since
 * people rename rounds, or none, by having been written between its opening and closing.
 */
export function isOfRound({ owner, writtenAt }: Written, now: DraftOwner, round: Round | null): boolean {
  const theirs = plainOwner(owner).round;
  if (theirs === plainOwner(now).round) return true;
  if (!round || !isWrittenIn(round, writtenAt)) return false;
  return theirs === null || round.opensAt !== null;
}

/**
 * Whose a draft is, seen by the person signed in now. `round` is the round in force, whose name `now.round` is.
 * A draft never crosses to another portal, account or unit; where one side does not know the account or the unit,
 * and where it is of another round, the person is asked.
 */
export function ownership(draft: Written, now: DraftOwner, round: Round | null): Ownership {
  const theirs = plainOwner(draft.owner);
  const mine = plainOwner(now);
  if (theirs.portal !== mine.portal) return 'other';
  const ofRound = isOfRound(draft, now, round);
  // Without two rounds with names there is no renaming to think of.
  if (!ofRound && (theirs.round === null || mine.round === null)) return 'other';
  if (theirs.unit !== null && mine.unit !== null && theirs.unit !== mine.unit) return 'other';
  if (theirs.account === null) return 'unknown';
  if (theirs.account !== mine.account) return 'other';
  return ofRound && (theirs.unit === mine.unit || theirs.unit === null) ? 'own' : 'unknown';
}

/** Whether a draft can be taken for this person's without a question: one's own, or by as little known a person. */
export function isSamePersons(draft: Written, now: DraftOwner, round: Round | null): boolean {
  const whose = ownership(draft, now, round);
  if (whose !== 'unknown') return whose === 'own';
  const theirs = plainOwner(draft.owner);
  const mine = plainOwner(now);
  const asKnown = theirs.account === mine.account && theirs.unit === mine.unit;
  return asKnown && isOfRound(draft, now, round);
}
