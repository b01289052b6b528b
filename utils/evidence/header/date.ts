import { clean, compact } from './clean.ts';

/** «ngày … tháng … năm …» or «ngày 05/01/2023», blanks to fill in included. */
export const DATE_WORDS = String.raw`ngày[\s\d._…]*(?:tháng|[/.-])`;

const IN_WORDS =
  /ngày[\s._…]*([\d\s]{1,4}?)[\s.,_…]*tháng[\s._…]*([\d\s]{1,4}?)[\s.,_…]*năm[\s._…]*(\d\s?\d\s?\d\s?\d)(?!\d)/i;
const IN_FIGURES = /(?:ngày|date)\s*:?\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/i;
/** «Huế, 05/01/2023»: a place and nothing but the date. */
const PLACE_AND_FIGURES = /^\p{Lu}[\p{L}\s]{1,40},\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})\s*\.?$/u;
const BARE = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

/** The first date written with «ngày» in a text as ISO date; null where there is none, or none that exists. */
export function parseDate(text: string): string | null {
  const cleaned = clean(text);
  const match = IN_WORDS.exec(cleaned) ?? IN_FIGURES.exec(cleaned) ?? IN_WORDS.exec(compact(cleaned));
  return match ? toIso(match) : null;
}

/** The date of a line that has a place and a date in figures, without «ngày»; null for any other line. */
export function parsePlaceAndFigures(line: string): string | null {
  const match = PLACE_AND_FIGURES.exec(clean(line));
  return match ? toIso(match) : null;
}

/** The first date in figures, as signing programs print it: «15/03/2023 10:11:12 +07:00». */
export function parseStampDate(text: string): string | null {
  const match = BARE.exec(clean(text));
  return match ? toIso(match) : null;
}

function toIso([, day = '', month = '', year = '']: RegExpExecArray): string | null {
  const parts = [compact(year), compact(month).padStart(2, '0'), compact(day).padStart(2, '0')];
  const iso = parts.join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
