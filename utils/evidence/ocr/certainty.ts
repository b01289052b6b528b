import type { Box } from '../pdf/geometry.ts';
import type { Colour } from './grey.ts';
import type { RecognisedWord } from './recogniser.ts';

/** Tesseract's own certainty of a word, of 100, from which on it is taken at its word. */
const SURE = 75;
/** Printed digits are as high as the capitals beside them, and stand on the same line, within this share. */
const UNEVEN = 0.2;
/** By how much blue or green outweighs red, of 255, in coloured ink. */
const COLOURED = 40;
/** Ink is darker than this at its darkest. */
const DARK = 170;

export function areSure(words: readonly RecognisedWord[]): boolean {
  return words.length > 0 && words.every(({ confidence }) => confidence >= SURE);
}

/** Where the digits of a number stand in the words of its line, and the capitals of the symbol behind them. */
export interface NumberPlace {
  digits: Box[];
  capitals: Box[];
}

/** Finds «25» of «Số: 25/BC-UBND» among recognised letters; null where it stands there otherwise. */
export function placeOfNumber(words: readonly RecognisedWord[], number: string): NumberPlace | null {
  const letters = words.flatMap(({ symbols }) => symbols);
  const text = letters.map(({ text }) => text[0] ?? '').join('');
  const start = text.search(new RegExp(`${number}[/-]`));
  if (start < 0) return null;
  const after = letters.slice(start + number.length + 1);
  return {
    digits: letters.slice(start, start + number.length).map(({ bbox }) => bbox),
    capitals: after.filter(({ text }) => /^[A-Z]$/.test(text)).map(({ bbox }) => bbox),
  };
}

/** Whether digits look as if set in the same type as the symbol: written by hand, they are larger or jump. */
export function areOfOneType({ digits, capitals }: NumberPlace): boolean {
  const height = median(capitals.map(({ y0, y1 }) => y1 - y0));
  const bottom = median(capitals.map(({ y1 }) => y1));
  if (height === null || bottom === null) return false;
  return digits.every(
    ({ y0, y1 }) => Math.abs(y1 - y0 - height) <= UNEVEN * height && Math.abs(y1 - bottom) <= UNEVEN * height,
  );
}

/** Whether the ink in a part of a page, boxes in its pixels, is blue or green: a pen's or a stamp's, not a printer's. */
export function isColouredInk(page: Colour, boxes: readonly Box[]): boolean {
  let ink = 0;
  let coloured = 0;
  for (const { x0, y0, x1, y1 } of boxes) {
    for (let y = Math.max(0, Math.floor(y0)); y < Math.min(page.height, y1); y += 1) {
      for (let x = Math.max(0, Math.floor(x0)); x < Math.min(page.width, x1); x += 1) {
        const at = 4 * (y * page.width + x);
        const [red = 255, green = 255, blue = 255] = page.data.subarray(at, at + 3);
        if (red > DARK) continue;
        ink += 1;
        if (Math.max(green, blue) - red > COLOURED) coloured += 1;
      }
    }
  }
  return coloured > ink / 3;
}

function median(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
