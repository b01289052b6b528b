import { fromVietnamLocal, toVietnamTime } from '../text/vietnam-time.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Hours of a working day, from Monday to Friday, as authorities in Vietnam keep them; the later ones first. */
const SESSIONS = [
  { from: '13:30', to: '17:00' },
  { from: '07:30', to: '11:30' },
] as const;

/** Nothing that fits into a year of work takes longer. */
const MOST_DAYS = 366;

function instantOn(day: number, time: string): number {
  const { year, month, day: date } = toVietnamTime(day);
  const two = (value: number) => String(value).padStart(2, '0');
  return Date.parse(fromVietnamLocal(`${year}-${two(month)}-${two(date)}T${time}`) ?? '');
}

/**
 * The latest instant (milliseconds) to begin work that takes so many minutes, so that it is done at `end` without
 * working at night or at the weekend. Holidays are not known. Null where that is more than a year before.
 */
export function latestStart(end: number, minutes: number): number | null {
  let left = minutes * MINUTE;
  if (left <= 0) return end;
  for (let back = 0; back < MOST_DAYS; back += 1) {
    const day = end - back * DAY;
    const { weekday } = toVietnamTime(day);
    if (weekday === 0 || weekday === 6) continue;
    for (const { from, to } of SESSIONS) {
      const begins = instantOn(day, from);
      const ends = Math.min(end, instantOn(day, to));
      if (ends - begins >= left) return ends - left;
      left -= Math.max(0, ends - begins);
    }
  }
  return null;
}
