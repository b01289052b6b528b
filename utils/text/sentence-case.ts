import { fold } from './fold.ts';

/** A Vietnamese syllable without its accents; abbreviations («CCHC», «UBND», «KT») are none. */
const SYLLABLE =
  /^(?:ngh|ng|nh|kh|ph|th|tr|ch|gh|gi|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;
const ROMAN = /^[IVX]+$/;

function isShouted(word: string): boolean {
  return word === word.toUpperCase() && !ROMAN.test(word) && SYLLABLE.test(fold(word));
}

/**
 * A title in capitals as it would stand in a sentence: «DANH MỤC VĂN BẢN CCHC QUÝ I» → «danh mục văn bản CCHC quý I».
 * In mixed text only two or more words in capitals in a row are lowered.
 */
export function withoutShouting(text: string): string {
  const throughout = !/\p{Ll}/u.test(text);
  const words = text.normalize('NFC').match(/\p{L}+|[^\p{L}]+/gu) ?? [];
  const shouted = words.map(isShouted);
  const lowered = words.map((word, at) => {
    const inRow = shouted[at - 2] === true || shouted[at + 2] === true;
    return shouted[at] && (throughout || (inRow && word.length > 1)) ? word.toLowerCase() : word;
  });
  return lowered.join('');
}
