import type { Round } from '../report/report.ts';
import { toInstant } from '../text/vietnam-time.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How long after its closing a round still is the one people speak of; later it counts as none set. */
export const GRACE = 14 * DAY;

export type RoundPhase = 'not-open' | 'open' | 'passed' | 'over';

/**
 * Where an instant (milliseconds) stands in a round (R37). `passed`: closed a short while ago; `over`: so long ago,
 * or so badly dated, that it counts as no round.
 */
export function roundPhase(round: Round, now: number): RoundPhase {
  const closes = toInstant(round.closesAt);
  if (closes === null || now >= closes + GRACE) return 'over';
  if (now >= closes) return 'passed';
  const opens = round.opensAt === null ? null : toInstant(round.opensAt);
  return opens !== null && now < opens ? 'not-open' : 'open';
}

/** Which phase speaks louder where several rounds are at hand. */
const PRECEDENCE: readonly RoundPhase[] = ['open', 'passed', 'not-open'];

/**
 * The round in force: the one that the person set, as long as it is not over, else the pack's. Of the pack's
 * rounds an open one comes first (the one that closes first), then one just closed, then the next to open. Null is
 * «chưa đặt đợt».
 */
export function roundInForce(chosen: Round | null, rounds: readonly Round[], now: number): Round | null {
  if (chosen && roundPhase(chosen, now) !== 'over') return chosen;
  for (const phase of PRECEDENCE) {
    const candidates = rounds.filter((round) => roundPhase(round, now) === phase);
    candidates.sort((a, b) => (toInstant(a.closesAt) ?? 0) - (toInstant(b.closesAt) ?? 0));
    const found = phase === 'passed' ? candidates.at(-1) : candidates[0];
    if (found) return found;
  }
  return null;
}

/**
 * Rounds beside the one in force that are open or to come, the one that closes first in front: a supplementary round
 * after the lock, or two rounds side by side.
 */
export function otherRounds(rounds: readonly Round[], inForce: Round | null, now: number): Round[] {
  const closing = (round: Round) => toInstant(round.closesAt) ?? 0;
  return rounds
    .filter((round) => inForce === null || round.name !== inForce.name || closing(round) !== closing(inForce))
    .filter((round) => ['open', 'not-open'].includes(roundPhase(round, now)))
    .sort((a, b) => closing(a) - closing(b));
}

/**
 * The round announced on the page, where accepting it would change anything: it is not closed, and closes at
 * another instant than the one in force. Null otherwise.
 */
export function proposedRound(announced: Round | null, inForce: Round | null, now: number): Round | null {
  if (!announced) return null;
  const phase = roundPhase(announced, now);
  if (phase !== 'open' && phase !== 'not-open') return null;
  const same = inForce !== null && toInstant(inForce.closesAt) === toInstant(announced.closesAt);
  return same ? null : announced;
}
