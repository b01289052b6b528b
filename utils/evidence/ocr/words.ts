import type { Box } from '../pdf/geometry.ts';
import type { Fragment, PageLayout } from '../pdf/layout.ts';
import { areBold } from './boldness.ts';
import type { ReadyPage } from './ready-page.ts';
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
 * @param lines with boxes in the pixels of the page made ready
 */
export function toRecognisedPage(
  lines: readonly RecognisedLine[],
  { grey, rules, size, dpi }: ReadyPage,
): RecognisedPage {
  const unit = POINTS_AN_INCH / dpi;
  const words = new Map<Fragment, RecognisedWord>();
  const placed = lines.flatMap((line) =>
    line.words
      .filter(({ text }) => /[\p{L}\d]/u.test(text) || text.length > 1)
      .map((word) => ({ word, baseline: baselineUnder(line, word) })),
  );
  const boxes = placed.map(({ word }) => word.bbox);
  const bold = areBold(grey, boxes, dpi);
  for (const [index, { word, baseline }] of placed.entries()) {
    words.set(toFragment(word, baseline, bold[index] ?? false, unit), word);
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

function toFragment({ text, bbox }: RecognisedWord, baseline: number, bold: boolean, unit: number): Fragment {
  return {
    text: withoutStrayCapital(text),
    ...inPoints(bbox, unit),
    baseline: baseline * unit,
    size: SIZE,
    bold,
    angle: 0,
    invisible: false,
    annotation: false,
  };
}

/** «cuỘc» → «cuộc»: letters that are alike in both sizes are taken for capitals at times. */
function withoutStrayCapital(text: string): string {
  return /^\p{L}\p{Ll}+\p{Lu}\p{Ll}*$/u.test(text) ? (text[0] ?? '') + text.slice(1).toLowerCase() : text;
}

function inPoints({ x0, y0, x1, y1 }: Box, unit: number): Box {
  return { x0: x0 * unit, y0: y0 * unit, x1: x1 * unit, y1: y1 * unit };
}
