import { apply, multiply } from './geometry.ts';
import type { Fragment } from './layout.ts';
import type { FontInfo, TextPosition, TextState } from './text-state.ts';

/** A glyph in pdf.js's operator list, as far as it is used; numbers between glyphs move the pen. */
interface Glyph {
  unicode: string;
  width: number;
  /** Of character code 32, to which word spacing applies; some fonts keep a letter there. */
  isSpace: boolean;
}

/** A gap of this share of the letters' size ends a word. */
const WORD_GAP = 0.15;
/** Letters that belong together reach into each other by at most this share. */
const OVERLAP = 0.2;
const ASCENT = 0.8;
const DESCENT = 0.2;

function isGlyph(value: unknown): value is Glyph {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unicode' in value &&
    typeof value.unicode === 'string' &&
    'width' in value &&
    typeof value.width === 'number'
  );
}

/**
 * Cuts one shown string into words with their places, and moves the pen behind it.
 * @param drawn what holds for the whole string: whether it is seen, and who draws it
 */
export function showWords(
  glyphs: readonly unknown[],
  state: TextState,
  position: TextPosition,
  font: FontInfo,
  drawn: { invisible: boolean; annotation: boolean },
): Fragment[] {
  const words: Fragment[] = [];
  const { fontSize } = state;
  let text = '';
  let start = position.x;
  let end = position.x;
  const flush = () => {
    if (text.trim()) {
      words.push(place(text, start, end, state, position, font, drawn));
    }
    text = '';
  };
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      position.x -= (glyph * fontSize * state.scale) / 1000;
    } else if (isGlyph(glyph)) {
      if (!glyph.unicode.trim()) {
        flush();
      } else {
        const gap = Math.abs(position.x - end - state.charSpacing * state.scale);
        if (text && gap > WORD_GAP * Math.abs(fontSize) * state.scale) flush();
        if (!text) start = position.x;
        text += glyph.unicode;
      }
      const advance = glyph.width * font.unit * fontSize;
      end = position.x + advance * state.scale;
      position.x = end + (state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)) * state.scale;
    }
  }
  flush();
  return words;
}

/**
 * Adds words to those before them; one that goes on where the last one ends, as programs write that place every
 * letter by itself, is made part of it.
 */
export function addWords(fragments: Fragment[], words: readonly Fragment[]): void {
  for (const word of words) {
    const last = fragments.at(-1);
    if (last && goesOn(last, word)) {
      last.text += word.text;
      last.x1 = Math.max(last.x1, word.x1);
    } else {
      fragments.push(word);
    }
  }
}

function goesOn(last: Fragment, word: Fragment): boolean {
  const gap = word.x0 - last.x1;
  return (
    last.angle === 0 &&
    word.angle === 0 &&
    Math.abs(last.baseline - word.baseline) < 0.05 * word.size &&
    Math.abs(last.size - word.size) < 0.01 * word.size &&
    gap < WORD_GAP * word.size &&
    gap > -OVERLAP * word.size &&
    last.bold === word.bold &&
    last.invisible === word.invisible &&
    last.annotation === word.annotation
  );
}

function place(
  text: string,
  start: number,
  end: number,
  state: TextState,
  position: TextPosition,
  font: FontInfo,
  drawn: { invisible: boolean; annotation: boolean },
): Fragment {
  const matrix = multiply(state.transform, position.matrix);
  const y = position.y + state.rise;
  const [ax, ay] = apply(matrix, start, y);
  const [bx, by] = apply(matrix, end, y);
  const height = Math.hypot(matrix[2], matrix[3]) * Math.abs(state.fontSize);
  const angle = (Math.atan2(by - ay, bx - ax) * 180) / Math.PI;
  return {
    text,
    x0: Math.min(ax, bx),
    x1: Math.max(ax, bx),
    y0: Math.min(ay, by) - height * ASCENT,
    y1: Math.max(ay, by) + height * DESCENT,
    baseline: ay,
    size: height,
    bold: font.bold || state.renderMode === 2,
    angle: Math.round(angle),
    ...drawn,
    ...(font.legacyName ? { legacyFont: font.legacyName } : {}),
  };
}
