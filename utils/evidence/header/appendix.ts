import type { Fragment } from '../pdf/layout.ts';
import { clean } from './clean.ts';
import { parseDate, parseStampDate } from './date.ts';
import { leadingNumber } from './number.ts';
import { toSegments, type Segment } from './segments.ts';

/** «PHỤ LỤC», «Phụ lục I», «Phụ lục số 02: …», «Biểu số 01»; what follows is the title. */
const HEADING =
  /^(phụ\s?lục|phụ\s?biểu|biểu(?:\s?mẫu)?|mẫu(?:\s?biểu)?)(?:\s+số)?\s*:?\s*((?:[ivxlc]+|\d{1,3})(?:[a-h]|[.-]\d{1,2})?|[A-H](?=\s*$))?(?=$|[\s.:,;)(–-])[\s.:)–-]*(.*)$/iu;
const ENCLOSED = /\(\s*(?:(?:được )?ban hành )?(?:(?:đính |gửi )?kèm(?: theo)?|theo)\s/i;
/** The same without a bracket, on a line of its own. */
const ENCLOSED_LINE = /^(?:Ban hành kèm|Đính kèm|Kèm)(?: theo)?\s.{0,60}?\bsố\s/;
const PARENT_NUMBER = /(?:kèm|theo)\s\D{0,60}?\bsố\s*:?\s*(.*)$/iu;
const MAX_LINES = 6;
/** The stamp's letters are of 10 points (NĐ30 Phụ lục I, III.1.d). */
const STAMP_SIZE = 11.5;
const STAMPED = /(?<![\d/.])\d{1,5}[a-z]?\s?[/-]\s?(?=\p{Lu}|(?:19|20)\d\d\s?\/)/gu;

/** A parent's number and date, as far as an appendix tells them. */
export interface Parent {
  number: string | null;
  symbol: string | null;
  date: string | null;
}

/**
 * An appendix's heading: «Phụ lục 1» and what stands behind it on the same line. Null for other lines, sentences
 * about an appendix and titles such as «Biểu mẫu báo cáo» among them.
 */
export function parseAppendixHeading(line: string): { appendix: string; title: string } | null {
  const text = setApart(clean(line));
  const match = HEADING.exec(text);
  if (!match) return null;
  const [, written = '', number, title = ''] = match;
  const word = written.toLowerCase().replace(/^phụ\s?/, 'phụ ');
  const headed = !title || written === written.toUpperCase() || /^\S+ \S+\s*:/.test(text);
  const alone = word === 'phụ lục' && headed;
  if (!number && !alone) return null;
  const name = word.charAt(0).toUpperCase() + word.slice(1);
  return {
    appendix: number ? `${name} ${number.toUpperCase()}` : name,
    title: title.split(ENCLOSED)[0]?.trim() ?? '',
  };
}

/** «P H Ụ  L Ụ C  I» → «PHỤ LỤC I». */
function setApart(text: string): string {
  return /^P H Ụ L Ụ C(?: |$)/.test(text)
    ? text
        .replace(/(?<=^|\s)(\p{Lu}) (?=\p{Lu}(?:\s|$))/gu, '$1')
        .replace('PHỤLỤC', 'PHỤ LỤC ')
        .trim()
    : text;
}

/** The sentence «(Kèm theo Báo cáo số 25/BC-UBND ngày 15/3/2023 …)», over several lines. */
export function enclosedSentence(segments: readonly Segment[]): { text: string; line: Segment } | null {
  const index = segments.findIndex(({ text }) => ENCLOSED.test(text) || ENCLOSED_LINE.test(text));
  const line = segments[index];
  if (!line) return null;
  let text = '';
  for (const segment of segments.slice(index, index + MAX_LINES)) {
    text = `${text} ${segment.text}`.trim();
    if (text.includes(')')) break;
  }
  return { text: text.split(')')[0] ?? text, line };
}

/** Number, symbol and date of the parent in that sentence; null parts where they are left blank (NĐ30, mẫu 2.2). */
export function parseParent(sentence: string): Parent {
  const rest = PARENT_NUMBER.exec(clean(sentence))?.[1] ?? '';
  const found = leadingNumber(rest);
  return {
    number: found?.number ?? null,
    symbol: found?.symbol ?? null,
    date: parseDate(found?.rest ?? '') ?? parseStampDate(found?.rest ?? ''),
  };
}

/**
 * What the organisation's signature prints in the top right corner of an electronic appendix: number and symbol, time
 * of signing (NĐ30 Phụ lục I, II.8.b and III.1.d).
 */
export function cornerStamp(fragments: readonly Fragment[], page: { width: number; height: number }): Parent {
  const corner = fragments.filter(
    ({ x0, y1, size }) => x0 > 0.45 * page.width && y1 < 0.15 * page.height && size < STAMP_SIZE,
  );
  const text = toSegments(corner)
    .map((segment) => segment.text)
    .join(' ');
  for (const match of text.matchAll(STAMPED)) {
    const found = leadingNumber(text.slice(match.index));
    if (!found) continue;
    const date = parseDate(found.rest) ?? parseStampDate(found.rest) ?? parseStampDate(text);
    return { number: found.number, symbol: found.symbol, date };
  }
  return { number: null, symbol: null, date: null };
}
