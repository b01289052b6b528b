import { fold } from '../text/fold.ts';

/** Number and symbol of a document: «25/BC-UBND» is { number: "25", symbol: "BC-UBND" }. */
export interface DocumentSymbol {
  number: string;
  /** «BC-UBND»; the year of a legal document stands in front: «2018/QĐ-UBND». Null where it is not given. */
  symbol: string | null;
}

interface Parts {
  number: string;
  year: string | null;
  letters: string;
}

/** As it is printed: «25/BC-UBND»; the party sets a hyphen before the kind, «12-BC/ĐU». */
export function writeDocument({ number, symbol }: DocumentSymbol): string {
  if (!symbol) return number;
  return /^\p{L}{1,4}\/\p{Lu}{1,4}$/u.test(symbol) ? `${number}-${symbol}` : `${number}/${symbol}`;
}

const compact = (text: string) => fold(text).replace(/[^a-z0-9]/g, '');

/** «302018» is a number and a year run together; officers drop the slash that a file name may not have. */
export function splitRunTogether(number: string): { number: string; year: string } | null {
  const match = /^(\d{1,4})(20\d{2})$/.exec(number);
  return match?.[1] && match[2] ? { number: match[1], year: match[2] } : null;
}

function readings({ number, symbol }: DocumentSymbol): Parts[] {
  const digits = compact(number).replace(/^0+(?=\d)/, '');
  const match = /^((?:19|20)\d{2})?(.*)$/.exec(compact(symbol ?? ''));
  const parts: Parts = { number: digits, year: match?.[1] ?? null, letters: match?.[2] ?? '' };
  const split = parts.year ? null : splitRunTogether(digits);
  // A công văn has no kind in its symbol, but officers write one: «1580CV-SNV-CCHC».
  const plain = { ...parts, letters: parts.letters.replace(/^cv(?=.)/, '') };
  return [parts, plain, ...(split ? [{ ...split, letters: parts.letters }] : [])];
}

function agree(a: Parts, b: Parts): boolean {
  if (a.year && b.year && a.year !== b.year) return false;
  if (a.number + a.letters === b.number + b.letters) return true;
  return a.number === b.number && (a.letters.startsWith(b.letters) || b.letters.startsWith(a.letters));
}

/**
 * Whether two spellings mean one document: accents, case, separators, leading zeros, a year left out and a symbol
 * cut short («25 BC» for «25/BC-UBND») do not matter.
 */
export function sameDocument(a: DocumentSymbol, b: DocumentSymbol): boolean {
  return readings(a).some((left) => readings(b).some((right) => agree(left, right)));
}
