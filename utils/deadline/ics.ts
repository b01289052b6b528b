import type { Round } from '../report/report.ts';
import { toInstant, toVietnamTime } from '../text/vietnam-time.ts';
import { NOTICES } from './notices.ts';

/** What a calendar shows of a round's closing. */
export interface CalendarTexts {
  summary: (round: Round) => string;
  description: (round: Round) => string;
}

const two = (value: number) => String(value).padStart(2, '0');

/** «20261005T170000» as a clock on a wall in Vietnam shows it (RFC 5545, 3.3.5, form 3). */
function localTime(instant: number): string {
  const { year, month, day, hour, minute, second } = toVietnamTime(instant);
  return `${year}${two(month)}${two(day)}T${two(hour)}${two(minute)}${two(second)}`;
}

/** «20261005T100000Z». */
const utcTime = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

/** RFC 5545, 3.3.11. */
const escaped = (text: string) => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

/** Octets that a line may have (RFC 5545, 3.1). */
const WIDTH = 75;

/** Breaks a line so that no part is too long and no letter is cut. */
function folded(line: string): string {
  const bytes = new TextEncoder();
  let out = '';
  let width = 0;
  for (const letter of line) {
    const size = bytes.encode(letter).length;
    if (width + size > WIDTH) {
      out += '\r\n ';
      width = 1;
    }
    out += letter;
    width += size;
  }
  return out;
}

/** Vietnam has kept UTC+7 since 1975. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const HOUR = 60 * 60 * 1000;

function alarm(before: number, summary: string): string[] {
  const hours = before / HOUR;
  const trigger = hours % 24 === 0 ? `-P${hours / 24}D` : `-PT${hours}H`;
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ];
}

function event(round: Round, closes: number, madeAt: number, texts: CalendarTexts): string[] {
  const summary = texts.summary(round);
  return [
    'BEGIN:VEVENT',
    // The same round has the same name, so that one whose deadline was moved takes the other's place.
    `UID:${encodeURIComponent(round.name)}@soat-cchc`,
    `DTSTAMP:${utcTime(madeAt)}`,
    `SEQUENCE:${Math.floor(madeAt / 60_000) % 2 ** 31}`,
    `DTSTART;TZID=Asia/Ho_Chi_Minh:${localTime(closes)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(texts.description(round))}`,
    'TRANSP:TRANSPARENT',
    ...NOTICES.flatMap(({ before }) => alarm(before, summary)),
    'END:VEVENT',
  ];
}

/**
 * The closings of rounds as a calendar (RFC 5545), with alarms at the times of the reminders. Rounds whose closing
 * cannot be read are left out.
 * @param madeAt milliseconds
 */
export function toCalendar(rounds: readonly Round[], madeAt: number, texts: CalendarTexts): string {
  const events = rounds.flatMap((round) => {
    const closes = toInstant(round.closesAt);
    return closes === null ? [] : event(round, closes, madeAt, texts);
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Soat CCHC//VI',
    'CALSCALE:GREGORIAN',
    ...ZONE,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
