import type { DocumentSymbol } from './document-symbol.ts';

/** A document that a text refers to by number and symbol. */
export interface Citation extends DocumentSymbol {
  symbol: string;
  /** As written, without its kind: «25/BC-UBND». */
  text: string;
  /** Where it begins and ends in the text in NFC. */
  start: number;
  end: number;
}

const ISSUED_BY_KIND = String.raw`\p{Lu}[\p{L}]{0,7}(?:\.\p{L}{1,6})?[-–](?:\p{Lu}[\p{L}\d]*)(?:[-–./&]\p{Lu}[\p{L}\d]*)*`;
const ISSUED_BY_PARTY = String.raw`(?<=[-–]\s?)\p{Lu}\p{L}{0,6}/\p{Lu}{2,6}(?!\p{L})`;
const ISSUED_WITHOUT_KIND = String.raw`(?<=[/-]\s?)(?:UBND|HĐND)(?![-–\p{L}\d])`;
const CITATION = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])(?!(?:19|20)\d{2}\s?\p{Lu})(\d{1,5}[a-zđ]?)\s?[/.\-–]?\s?((?:(?:19|20)\d{2}\s?[/\-–]\s?)?(?:${ISSUED_BY_KIND}|${ISSUED_BY_PARTY}|${ISSUED_WITHOUT_KIND}))`,
  'gu',
);

/**
 * Documents cited in a text, in order: «25/BC-UBND», «30/2018/QĐ-UBND», «12/UBND-VX», «03-NQ/TU», also with the
 * slash left out. Kinds without a symbol («Báo cáo số 25») are not among them.
 */
export function citationsIn(text: string): Citation[] {
  return [...text.normalize('NFC').matchAll(CITATION)].map((match) => ({
    number: match[1] ?? '',
    symbol: match[2] ?? '',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
