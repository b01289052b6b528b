import type { Box } from '../pdf/geometry.ts';
import { areSure } from './certainty.ts';
import { cropped, scaled } from './grey.ts';
import type { ReadyPage } from './ready-page.ts';
import type { RecognisedWord, Recogniser } from './recogniser.ts';

/** Each look at a line is at another size, so that it does not merely repeat the one before. */
const SIZES = [1.5, 1.25, 2];
/** Looks that must agree, the first reading of the page being one of them. */
const ENOUGH = 2;

/** What one look at a line gave: null where it is not what was looked for. */
export interface Look<Value> {
  value: Value | null;
  /** OCR is certain of every word that counts. */
  sure: boolean;
}

/**
 * Looks at a line again until two looks that are certain agree.
 * @param first what was read on the page
 * @param parse takes what is looked for out of a line's words, null where it is not there
 * @param counts words that must be certain
 * @returns what they agree on; null where they do not, or where a certain one says otherwise
 */
export async function lookAgain(
  { grey, dpi }: ReadyPage,
  box: Box,
  first: Look<string>,
  recogniser: Recogniser,
  parse: (text: string) => string | null,
  counts: (word: RecognisedWord) => boolean,
): Promise<string | null> {
  const looks = [first];
  for (const size of SIZES) {
    const picture = scaled(cropped(grey, box), size);
    const lines = await recogniser.read(picture, dpi * size, 'line');
    const words = lines.flatMap((line) => line.words);
    const value = parse(words.map(({ text }) => text).join(' '));
    looks.push({ value, sure: areSure(words.filter(counts)) });
    const certain = looks.filter((look) => look.sure && look.value !== null).map((look) => look.value);
    const [agreed = null] = certain;
    if (certain.some((other) => other !== agreed)) return null;
    if (certain.length >= ENOUGH) return agreed;
  }
  return null;
}
