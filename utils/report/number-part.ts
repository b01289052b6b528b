import { fold } from '../text/fold.ts';
import { typeNames, TYPE_TERMS } from './document-types.ts';

// `/` may not stand in a file name; full-width and mathematical slashes may.
const SEPARATOR = String.raw`[\s\-–.,/∕⁄／]{0,3}`;
const SYMBOL = String.raw`(?:(?:19|20)\d{2}[\s\-–./]{0,3})?\p{L}[\p{L}\d]*(?:[-–./&∕⁄／][\p{L}\d]+|\s(?:UBND|H[ĐD]ND)(?![\p{L}\d]))*`;
const NUMBER_AFTER_WORD = new RegExp(
  String.raw`^s[oố][\s.:+-]*(\d{1,6})(?!\d)(?:${SEPARATOR}(${SYMBOL}))?`,
  'iu',
);
const NUMBER_ALONE = new RegExp(String.raw`^(\d{1,6})(?!\d)${SEPARATOR}(${SYMBOL})`, 'u');
/** A part that is a symbol and nothing else. */
export const SYMBOL_ALONE = /^\p{Lu}[\p{L}.]{0,7}(?:[-–][\p{L}\d.]+)+$/u;

/** «25, 26BC-UBND», «25 va 26BC-UBND», «25-26BC-UBND»: what follows the first number and leads on to the last. */
const FURTHER =
  /^((?:s[oố]\s*[.:]?\s*)?\d{1,5})((?:\s*(?:,|;|&|\+|-|–|\sv[aà]\s)\s*(?!(?:19|20)\d{2}\D)\d{1,5}(?!\d))+)(?=[\s\-–./]*\p{L}{2})/iu;
/** «25aBC-UBND», «so 25a-BC-UBND»: a letter that sets a later document apart. */
const LETTERED = /^((?:[sS][oốOỐ]\s*[.:]?\s*)?\d{1,5})([a-hđ])[\s\-–.]*(?=\p{Lu})/u;
/** The kind of document in front: «BC so 25BC-UBND», «Văn bản số 25», «CV 1580SNV-CCHC». */
const KIND_IN_FRONT = /^(\p{L}{2,8}(?:\s\p{L}{2,6})??)\s+(?=(?:s[oố][\s.:+-]*)?\d)/iu;

/** The part «so 25BC-UBND» of a file name. */
export interface NumberPart {
  number: string;
  /** Where several documents are named: «so 25, 26BC-UBND». */
  furtherNumbers: string[];
  symbol: string | null;
  /** What follows in the same part. */
  rest: string;
}

/** A word behind a number and a blank is a symbol only where it is written as one: «25 bao cao» has none. */
function isSymbol(symbol: string): boolean {
  const [first = ''] = symbol.split(/\s/);
  return /[-–./&∕⁄／]|\p{Lu}.*\p{Lu}/u.test(symbol) || typeNames(first).length > 0;
}

function isKind(words: string): boolean {
  return TYPE_TERMS.includes(fold(words)) || /^(?:vb|van ban)$/.test(fold(words));
}

/**
 * Reads number and symbol off the beginning of a name's second part; null where there is no number. A number without
 * «so» in front counts only where a symbol follows: «12 anh chup» is no number.
 */
export function readNumberPart(text: string): NumberPart | null {
  const kind = KIND_IN_FRONT.exec(text);
  if (kind?.[1] && isKind(kind[1])) return readNumberPart(text.slice(kind[0].length));
  const lettered = LETTERED.exec(text);
  if (lettered?.[1] && lettered[2]) {
    const read = readNumberPart(`${lettered[1]} ${text.slice(lettered[0].length)}`);
    return read?.symbol ? { ...read, number: read.number + lettered[2] } : null;
  }
  const further = FURTHER.exec(text);
  if (further?.[1] && further[2]) {
    const read = readNumberPart(further[1] + text.slice(further[0].length));
    return read?.symbol ? { ...read, furtherNumbers: further[2].match(/\d+/g) ?? [] } : read;
  }
  return readOneNumber(text);
}

function readOneNumber(text: string): NumberPart | null {
  const match = NUMBER_AFTER_WORD.exec(text) ?? NUMBER_ALONE.exec(text);
  if (!match?.[1]) return null;
  const symbol = match[2] ?? null;
  const afterWord = /^s/i.test(text);
  if (!afterWord && symbol && !/[-–/∕⁄／]/.test(symbol)) {
    const isYear = /^(?:19|20)\d{2}$/.test(match[1]);
    if (isYear || typeNames(symbol).length === 0) return null;
  }
  const apart = symbol !== null && /\d\s+$/.test(match[0].slice(0, -symbol.length));
  const known = symbol !== null && (!apart || isSymbol(symbol)) ? symbol : null;
  const end = known === null && symbol !== null ? match[0].length - symbol.length : match[0].length;
  return { number: match[1], furtherNumbers: [], symbol: known, rest: text.slice(end).trim() };
}
