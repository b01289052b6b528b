import type { Round } from '../report/report.ts';
import { fold } from '../text/fold.ts';

const HOUR = '(?:(?:luc )?(\\d{1,2})(?: ?(?:gio|h|:) ?(\\d{2})?(?:\\s?phut)?),? )?';
const DATE = '(?:ngay )?(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})';
const AFTER = '(?:,? (?:luc )?(\\d{1,2}) ?(?:gio|h|:) ?(\\d{2})?)?';
const FROM_TO = new RegExp(
  `tu (?:luc )?${HOUR}${DATE}${AFTER}.{0,12}? den (?:het )?(?:luc )?${HOUR}${DATE}${AFTER}`,
);
const UNTIL = new RegExp(`(?:han (?:nop|gui|cham|cuoi)|den het|truoc)[^0-9]{0,40}?${HOUR}${DATE}${AFTER}`);
/** «… đến 26/11/2026 (phần mềm tự động khóa lúc 17:00)»: the hour stands apart from the date. */
const LOCKS_AT = /(?:khoa|dong|ket thuc)[^0-9]{0,20}?(\d{1,2}) ?(?:gio|h|:) ?(\d{2})?/;
/** The hour at which the guidance closes a round (R37); a later guess would make somebody late. */
const USUAL_CLOSING = '17:00:00';
const ABOUT =
  /dot|ky (bao cao|danh gia)|tu (danh gia|cham)|cham diem|thoi gian (thuc hien|bao cao)|han (nop|gui)/;

/**
 * The round that the page announces: «Đợt … đang diễn ra từ ngày 01/08/2025 đến 30/09/2025», hours stated or not
 * (then from the first second to 17:00 of the last day, as in the guidance, R37; «đến hết ngày» to its last second). Instants with +07:00. Null where none is announced.
 */
export function announcedRound(announcements: readonly string[]): Round | null {
  for (const text of announcements) {
    const words = fold(text);
    if (!ABOUT.test(words)) continue;
    const round = readRound(text, words);
    if (round) return round;
  }
  return null;
}

function readRound(text: string, words: string): Round | null {
  const span = FROM_TO.exec(words);
  const until = span ? null : UNTIL.exec(words);
  const found = span ?? until;
  if (!found) return null;
  const locks = LOCKS_AT.exec(words.slice(found.index + found[0].length));
  const unstated = found[0].includes('den het') ? '23:59:59' : USUAL_CLOSING;
  const closing = locks ? `${locks[1]?.padStart(2, '0')}:${locks[2] ?? '00'}:00` : unstated;
  const closesAt = instant(found.slice(span ? 8 : 1), closing);
  if (!closesAt) return null;
  const name = nameOf(text, found.index);
  const year = /(?:năm|năm đánh giá)\s+(\d{4})|(?:^|\D)(20\d{2})(?:\D|$)/i.exec(name);
  return {
    name,
    opensAt: span ? instant(span.slice(1, 8), '00:00:00') : null,
    closesAt,
    year: year ? Number(year[1] ?? year[2]) : null,
  };
}

/** Groups: hour, minute before the date; day, month, year; hour, minute after it. */
function instant(groups: readonly (string | undefined)[], otherwise: string): string | null {
  const [hourBefore, minuteBefore, day, month, year, hourAfter, minuteAfter] = groups;
  const two = (text: string | undefined): string => (text ?? '0').padStart(2, '0');
  const hour = hourBefore ?? hourAfter;
  const minute = hourBefore === undefined ? minuteAfter : minuteBefore;
  const time = hour === undefined ? otherwise : `${two(hour)}:${two(minute)}:00`;
  const text = `${year}-${two(month)}-${two(day)}T${time}+07:00`;
  return Number.isNaN(Date.parse(text)) ? null : text;
}

/** What stands before the dates, without the verb; folding keeps the number of letters of NFC text. */
function nameOf(text: string, end: number): string {
  const before = text.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, end);
  const name = before.replace(/\s*(đang |được )?(diễn ra|mở|thực hiện)?\s*[,:(–-]*\s*$/i, '').trim();
  return name || before.trim() || text.slice(0, 60);
}
