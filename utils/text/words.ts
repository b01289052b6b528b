import { fold } from './fold.ts';

/** Words and figures of a text, folded, marks dropped: «Đạt 98,5 %.» → "dat 98 5 %". */
export function plainWords(text: string): string {
  return fold(text)
    .replace(/%/g, ' % ')
    .replace(/[^a-z0-9%]+/g, ' ')
    .trim();
}

/** Whether a phrase of plain words stands in a text of plain words, as whole words. */
export function hasPhrase(words: string, phrase: string): boolean {
  return phrase !== '' && ` ${words} `.includes(` ${phrase} `);
}

/** Every run of `length` words; the whole text where it is shorter. */
export function shingles(words: string, length: number): Set<string> {
  const list = words.split(' ');
  if (list.length <= length) return new Set([words]);
  return new Set(
    list.slice(0, list.length - length + 1).map((_, at) => list.slice(at, at + length).join(' ')),
  );
}
