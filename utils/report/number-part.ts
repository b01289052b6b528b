import { typeNames } from './document-types.ts';

// `/` may not stand in a file name; full-width and mathematical slashes may.
const SEPARATOR = String.raw`[\s\-–.,/∕⁄／]{0,3}`;
const SYMBOL = String.raw`(?:(?:19|20)\d{2}[\s\-–./]{0,3})?\p{L}[\p{L}\d]*(?:[-–./&∕⁄／][\p{L}\d]+|\s(?:UBND|H[ĐD]ND)(?![\p{L}\d]))*`;
const NUMBER_AFTER_WORD = new RegExp(
  String.raw`^s[oố]\s*[.:]?\s*(\d{1,6})(?!\d)(?:${SEPARATOR}(${SYMBOL}))?`,
  'iu',
);
const NUMBER_ALONE = new RegExp(String.raw`^(\d{1,6})(?!\d)${SEPARATOR}(${SYMBOL})`, 'u');
/** A part that is a symbol and nothing else. */
export const SYMBOL_ALONE = /^\p{Lu}[\p{L}.]{0,7}(?:[-–][\p{L}\d.]+)+$/u;

/** The part «so 25BC-UBND» of a file name. */
export interface NumberPart {
  number: string;
  symbol: string | null;
  /** What follows in the same part. */
  rest: string;
}

/**
 * Reads number and symbol off the beginning of a name's second part; null where there is no number. A number without «so» in front counts only where a symbol follows: «12 anh chup» is no number.
 */
export function readNumberPart(text: string): NumberPart | null {
  const match = NUMBER_AFTER_WORD.exec(text) ?? NUMBER_ALONE.exec(text);
  if (!match?.[1]) return null;
  const symbol = match[2] ?? null;
  const afterWord = /^s/i.test(text);
  if (!afterWord && symbol && !/[-–/∕⁄／]/.test(symbol)) {
    const isYear = /^(?:19|20)\d{2}$/.test(match[1]);
    if (isYear || typeNames(symbol).length === 0) return null;
  }
  return { number: match[1], symbol, rest: text.slice(match[0].length).trim() };
}
