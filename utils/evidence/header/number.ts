import { clean, compact } from './clean.ts';
import { DATE_WORDS } from './date.ts';

/** Number and symbol as printed: «25» and «BC-UBND»; «30» and «2018/QĐ-UBND»; «03» and «NQ/TU». */
export interface DocumentNumber {
  number: string;
  symbol: string;
}

/** Groups of an abbreviation: BC-UBND, TTr-HĐND, SNV-CCHC, UBND-VX, QĐ-BCĐ389, QĐ-TT.HĐND. */
const GROUP = String.raw`\p{Lu}[\p{L}\d.&]*`;
const GROUPS = `${GROUP}(?:\\s?[-/]\\s?[\\p{Lu}\\d][\\p{L}\\d.&]*)*`;
const YEAR = String.raw`(?:(?:19|20)\d\d\s?/\s?)`;
/** Dots and lines to write on. */
const FILLER = '[\\s._…]*';
/** A letter behind them sets a later document apart («25a»); l, o, i and the like are misread figures. */
const DIGITS = '(?:\\d{1,2}\\.\\d{3}|\\d(?:\\s?\\d){0,5}[a-hđA-HĐ]?)';

/** NĐ30 Phụ lục I, II.3: number, slash, symbol; with the year in between for legal normative documents. */
const STATE_NUMBER = new RegExp(`^(${DIGITS})${FILLER}/\\s?(${YEAR}?${GROUPS})`, 'u');
/** The party's: number, hyphen, type, slash, body (Hướng dẫn 36-HD/VPTW). */
const PARTY_NUMBER = new RegExp(`^(${DIGITS})${FILLER}-\\s?(\\p{Lu}\\p{L}{0,3}\\s?/\\s?${GROUPS})`, 'u');
const BLANK = new RegExp(`^${FILLER}([-/])\\s?(${YEAR}?${GROUPS})$`, 'u');
/** «Số:», also behind the kind: «Nghị quyết số: 02/2023/NQ-HĐND». */
const LABEL =
  /^(?:(?:nghị quyết|quyết định|chỉ thị|luật|pháp lệnh)\s+(?=số\s*:))?s\s?[oóôồốổỗộ]\s*[:.;]?[\s._…]*/i;

const PLACE_AND_DATE = new RegExp(`^\\p{Lu}[^,;]{0,60},?\\s?${DATE_WORDS}`, 'iu');

/** Number and symbol at the beginning of a text, with what follows them; null where there are none. */
export function leadingNumber(text: string): (DocumentNumber & { rest: string }) | null {
  const match = STATE_NUMBER.exec(text) ?? PARTY_NUMBER.exec(text);
  if (!match?.[1] || !match[2]) return null;
  return {
    number: compact(match[1]).replace('.', ''),
    symbol: compact(match[2]).replace(/[.\-/]+$/, ''),
    rest: text.slice(match[0].length).trim(),
  };
}

/**
 * Reads a header's number line: «Số: 25/BC-UBND», its letters set apart or not, with the place and date of the
 * right column behind it or not. A sentence that goes on after the number cites another document: null.
 */
export function parseNumberLine(line: string): DocumentNumber | null {
  const text = clean(line);
  return readLabelled(text) ?? unlessWords(readLabelled(compact(text)));
}

function readLabelled(text: string): DocumentNumber | null {
  const label = LABEL.exec(text);
  const found = label && leadingNumber(apart(text.slice(label[0].length)));
  return found && endsThere(found.rest) ? { number: found.number, symbol: found.symbol } : null;
}

/** Place and date that were written right behind the symbol are set off: «BC-UBNDPhú Mỹ, ngày …». */
function apart(text: string): string {
  const run = /^(.*?\p{Lu})(\p{Lu}(?!ngày)\p{Ll}.*\s.*)$/u.exec(text);
  return run?.[1] && run[2] && PLACE_AND_DATE.test(run[2]) ? `${run[1]} ${run[2]}` : text;
}

/** Without blanks, a sentence that follows runs into the symbol: abbreviations have no two small letters in a row. */
function unlessWords(found: DocumentNumber | null): DocumentNumber | null {
  return found && !/\p{Ll}{2}/u.test(found.symbol) ? found : null;
}

/** The symbol of a number line that has no number yet: «Số:      /BC-UBND» → «BC-UBND»; null for anything else. */
export function parseBlankNumberLine(line: string): string | null {
  const text = clean(line);
  for (const candidate of [text, compact(text)]) {
    const label = LABEL.exec(candidate);
    const blank = label && BLANK.exec(candidate.slice(label[0].length));
    if (blank?.[2]) return compact(blank[2]);
  }
  return null;
}

function endsThere(rest: string): boolean {
  return /^[.,;*]*(?:\([^)]{0,20}\))?$/.test(rest) || PLACE_AND_DATE.test(rest) || /^v\/v\b/i.test(rest);
}
