/** Vietnam keeps UTC+7 all year and has had no daylight saving since 1975. */
const OFFSET = 7 * 60 * 60 * 1000;

/** An instant as a clock on a wall in Vietnam shows it. */
export interface VietnamTime {
  year: number;
  /** 1–12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** 0 is Sunday. */
  weekday: number;
}

/** What a wall clock in Vietnam shows at an instant (milliseconds since 1970), whatever this computer's zone. */
export function toVietnamTime(instant: number): VietnamTime {
  const shifted = new Date(instant + OFFSET);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    weekday: shifted.getUTCDay(),
  };
}

/** ISO 8601 in Vietnam's offset, e.g. `2023-10-05T17:00:00+07:00`, of an instant in milliseconds. */
export function toVietnamIso(instant: number): string {
  return `${new Date(instant + OFFSET).toISOString().slice(0, 19)}+07:00`;
}

/**
 * Takes a date and time as typed into a `datetime-local` field («2023-10-05T17:00») for Vietnam time. Returns
 * ISO 8601 with +07:00; null where the text is no such time or the day does not exist.
 */
export function fromVietnamLocal(text: string): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?$/.exec(text.trim());
  if (!match) return null;
  const iso = `${match[1]}T${match[2]}${match[3] ?? ':00'}+07:00`;
  const instant = Date.parse(iso);
  return Number.isNaN(instant) || toVietnamIso(instant) !== iso ? null : iso;
}

/** An ISO 8601 text with an offset as milliseconds since 1970; null where it is not one. */
export function toInstant(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(iso)) return null;
  const instant = Date.parse(iso);
  return Number.isNaN(instant) ? null : instant;
}

/** The year on a calendar in Vietnam at an ISO 8601 instant; NaN where the text is no instant. */
export function toVietnamYear(iso: string): number {
  return toVietnamTime(Date.parse(iso)).year;
}

/** «17:00 05/10/2023» in Vietnam's time; the text itself where it is no instant. */
export function formatVietnamTime(iso: string): string {
  const instant = toInstant(iso);
  if (instant === null) return iso;
  const [, year, month, day, time] = /^(\d+)-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(toVietnamIso(instant)) ?? [];
  return `${time} ${day}/${month}/${year}`;
}
