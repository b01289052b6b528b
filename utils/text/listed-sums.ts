import { FIGURE, valuesOf } from './figures.ts';

/** «12 văn bản, gồm 8 quyết định và 4 kế hoạch»: a total and the parts that are said to make it up. */
export interface ListedSum {
  text: string;
  total: number;
  parts: number[];
}

const WORDS = (most: number) => String.raw`(?:\s+(?!và\s|gồm\s|bao\s|trong\s)\p{L}+){1,${most}}`;
const PART = `(?:${FIGURE})(?!\\s*%)${WORDS(6)}`;
const LISTED = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(${FIGURE})${WORDS(5)}\s*[,:(]?\s*(?:bao\s+)?gồm\s*:?\s*(${PART}(?:\s*(?:[,;]|,?\s+và)\s*${PART})+)\s*(?=[).;\n]|$)`,
  'giu',
);

/** «(số 12/KH-UBND)» behind a part; not «(gồm …)», which is the list. */
const ASIDE = /\s*\((?!\s*(?:bao\s+)?gồm)[^()]*\)/giu;

/** All totals of a text that are spelled out by a full list («gồm …»); «trong đó» promises no full list. */
export function listedSums(text: string): ListedSum[] {
  const plain = text.normalize('NFC').replace(ASIDE, '');
  return [...plain.matchAll(LISTED)].map(([stated, total = '', list = '']) => ({
    text: stated.trim(),
    total: valuesOf(total)[0] ?? NaN,
    parts: [...list.matchAll(new RegExp(`(?<![\\p{L}\\d.,/])(${FIGURE})`, 'gu'))].map(
      ([figure]) => valuesOf(figure)[0] ?? NaN,
    ),
  }));
}
