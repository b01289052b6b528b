/** The computer's clock against the portal's. */
export interface ClockReading {
  /** Milliseconds to add to the computer's clock to get the portal's. */
  offset: number;
  /** Milliseconds either way within which the offset certainly lies. */
  margin: number;
  /** When it was read: milliseconds of the computer's clock. */
  readAt: number;
}

/** The `Date` header is cut to whole seconds (RFC 9110, 5.6.7). */
const RESOLUTION = 1000;

/** By how much a computer's clock may wander off a server's: 100 parts in a million. */
const DRIFT = 1e-4;

/**
 * Works out the offset from one answer of the portal. The header's instant lies somewhere between sending and
 * receiving, and up to a second before the true time, hence the margin: half the round trip and half a second.
 * Null where the header is no date or the times run backwards (the clock was set while waiting).
 */
export function readClock(portalDate: string, sentAt: number, receivedAt: number): ClockReading | null {
  const header = Date.parse(portalDate);
  if (Number.isNaN(header) || !(receivedAt >= sentAt)) return null;
  const lowest = header - receivedAt;
  const highest = header + RESOLUTION - sentAt;
  return { offset: (lowest + highest) / 2, margin: (highest - lowest) / 2, readAt: receivedAt };
}

/**
 * Brings a new reading together with the best one so far: both hold, so the truth lies where they overlap, which
 * narrows with each reading. Where they do not overlap, a clock was set in between, and only the new one holds.
 */
export function combineReadings(best: ClockReading | null, reading: ClockReading): ClockReading {
  if (!best) return reading;
  const drift = Math.abs(reading.readAt - best.readAt) * DRIFT;
  const lowest = Math.max(best.offset - best.margin - drift, reading.offset - reading.margin);
  const highest = Math.min(best.offset + best.margin + drift, reading.offset + reading.margin);
  if (lowest > highest) return reading;
  return { offset: (lowest + highest) / 2, margin: (highest - lowest) / 2, readAt: reading.readAt };
}
