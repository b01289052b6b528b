/**
 * Whether a text comes too late to take the place of one that is kept: that was written after it. A kept one from
 * beyond `now` (milliseconds) was written by a clock set wrong, which since was put right, and is no measure.
 */
export function comesLate(
  incoming: { writtenAt: string },
  kept: { writtenAt: string },
  now = Infinity,
): boolean {
  const keptAt = Date.parse(kept.writtenAt);
  return keptAt <= now && keptAt > Date.parse(incoming.writtenAt);
}
