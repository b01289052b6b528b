const OFFSET = 7 * 60 * 60 * 1000;

const inVietnam = (instant: string) => new Date(Date.parse(instant) + OFFSET);

/** The year on a calendar in Vietnam (UTC+7) at an ISO 8601 instant; NaN where the text is no instant. */
export function toVietnamYear(instant: string): number {
  return inVietnam(instant).getUTCFullYear();
}

/** «17:00 05/10/2023» in Vietnam's time; the text itself where it is no instant. */
export function formatVietnamTime(instant: string): string {
  const date = inVietnam(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const [, year, month, day, time] = /^(\d+)-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(date.toISOString()) ?? [];
  return `${time} ${day}/${month}/${year}`;
}
