import type { Box } from '../pdf/geometry.ts';
import type { Fragment, PageLayout } from '../pdf/layout.ts';
import type { RecognisedLine, RecognisedWord } from './recogniser.ts';

const POINTS_AN_INCH = 72;
/** Height of letters in points: headers are set in 12 to 14 (NĐ30 Phụ lục I); what a scan shows of it is too vague. */
const SIZE = 13;

/** A page as the reader of headers takes it, and which recognised word is behind each of its words. */
export interface RecognisedPage {
  layout: PageLayout;
  words: ReadonlyMap<Fragment, RecognisedWord>;
}

/**
 * Recognised lines as a page in points.
 * @param size of the whole page in pixels
 * @param dpi pixels an inch, of the size, lines and rules alike
 */
export function toRecognisedPage(
  lines: readonly RecognisedLine[],
  rules: readonly Box[],
  size: { width: number; height: number },
  dpi: number,
): RecognisedPage {
  const unit = POINTS_AN_INCH / dpi;
  const words = new Map<Fragment, RecognisedWord>();
  for (const line of lines) {
    for (const word of line.words) {
      if (!/[\p{L}\d]/u.test(word.text) && word.text.length < 2) continue;
      words.set(toFragment(word, baselineUnder(line, word), unit), word);
    }
  }
  const layout = {
    width: size.width * unit,
    height: size.height * unit,
    fragments: [...words.keys()],
    marks: [],
    rules: rules.map((rule) => inPoints(rule, unit)),
  };
  return { layout, words };
}

function baselineUnder({ baseline }: RecognisedLine, { bbox }: RecognisedWord): number {
  const across = baseline.x1 - baseline.x0;
  if (across <= 0) return bbox.y1;
  return baseline.y0 + ((baseline.y1 - baseline.y0) * (bbox.x0 - baseline.x0)) / across;
}

function toFragment({ text, bbox }: RecognisedWord, baseline: number, unit: number): Fragment {
  return {
    text,
    ...inPoints(bbox, unit),
    baseline: baseline * unit,
    size: SIZE,
    bold: false,
    angle: 0,
    invisible: false,
    annotation: false,
  };
}

function inPoints({ x0, y0, x1, y1 }: Box, unit: number): Box {
  return { x0: x0 * unit, y0: y0 * unit, x1: x1 * unit, y1: y1 * unit };
}
