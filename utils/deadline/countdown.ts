const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A stretch of time; `past` where the instant asked for lies behind. */
export interface Remaining {
  past: boolean;
  days: number;
  hours: number;
  minutes: number;
  seconds: number;
}

/** What is left from `now` until `closes`, both in milliseconds, in whole seconds cut off, never rounded up. */
export function remaining(closes: number, now: number): Remaining {
  const left = Math.abs(closes - now);
  return {
    past: now >= closes,
    days: Math.floor(left / DAY),
    hours: Math.floor((left % DAY) / HOUR),
    minutes: Math.floor((left % HOUR) / MINUTE),
    seconds: Math.floor((left % MINUTE) / SECOND),
  };
}

/** The largest unit that is left, for the toolbar's four characters; null once it is past. */
export function largestUnit(
  closes: number,
  now: number,
): { unit: 'day' | 'hour' | 'minute'; count: number } | null {
  const left = remaining(closes, now);
  if (left.past) return null;
  if (left.days > 0) return { unit: 'day', count: left.days };
  if (left.hours > 0) return { unit: 'hour', count: left.hours };
  return { unit: 'minute', count: left.minutes };
}

/** The next instant (milliseconds) at which `largestUnit` changes; null once it is past. */
export function nextChange(closes: number, now: number): number | null {
  const shown = largestUnit(closes, now);
  if (!shown) return null;
  const length = { day: DAY, hour: HOUR, minute: MINUTE }[shown.unit];
  const left = closes - now;
  return now + Math.min(left, left - shown.count * length + 1);
}
