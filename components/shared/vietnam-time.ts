import { toInstant, toVietnamTime } from '../../utils/text/vietnam-time.ts';
import type { PanelWords } from '../../utils/words/vi/panel.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** «17:00 thứ Năm 05/10/2023». `iso` is ISO 8601 with an offset; where it is not, it is shown as it is. */
export function dayAndTime(iso: string, words: PanelWords): string {
  const instant = toInstant(iso);
  if (instant === null) return iso;
  const { day, month, year, weekday, hour, minute } = toVietnamTime(instant);
  return words.deadlineAt(
    `${two(hour)}:${two(minute)}`,
    words.weekdays[weekday] ?? '',
    `${two(day)}/${two(month)}/${year}`,
  );
}

/** «14:32» today, «14:32 03/10» on another day; `now` in milliseconds. Text that is no instant stays as it is. */
export function shortTime(iso: string, now: number): string {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) return iso;
  const then = toVietnamTime(instant);
  const today = toVietnamTime(now);
  const time = `${two(then.hour)}:${two(then.minute)}`;
  const sameDay = then.day === today.day && then.month === today.month && then.year === today.year;
  return sameDay ? time : `${time} ${two(then.day)}/${two(then.month)}`;
}

/** Value for an input of type `datetime-local` that shows Vietnam time; empty where `iso` is no instant. */
export function toVietnamLocal(iso: string): string {
  const instant = toInstant(iso);
  if (instant === null) return '';
  const { year, month, day, hour, minute } = toVietnamTime(instant);
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}
