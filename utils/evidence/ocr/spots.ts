import type { HeaderFacts } from '../facts.ts';
import { compact } from '../header/clean.ts';
import { parseDate } from '../header/date.ts';
import { parseNumberLine } from '../header/number.ts';
import { toSegments, type Segment } from '../header/segments.ts';
import type { Box } from '../pdf/geometry.ts';
import type { RecognisedWord } from './recogniser.ts';
import type { RecognisedPage } from './words.ts';

/** Pixels of white around a line. */
const MARGIN = 12;
/** A line that a number belongs into, whatever was read of it. */
const NUMBER_LABEL = /^s\s?[ốồôóòoỐ0]\s*[:.;]/iu;
/** A line that ends in a year after «ngày», whatever was read between. */
const DATED = /(?:^|[,.\s])ng[aàáăâ]y\b.*\d{4}\s*\.?$/iu;

/** A line of one column, the recognised words that it is made of, and where it is in the picture. */
export interface Spot {
  text: string;
  words: RecognisedWord[];
  box: Box;
}

/** All lines of a page, from top to bottom. */
export function findSpots(page: RecognisedPage): Spot[] {
  return toSegments(page.layout.fragments).map((segment) => toSpot(segment, page));
}

function toSpot({ text, fragments }: Segment, page: RecognisedPage): Spot {
  const words = fragments.flatMap((fragment) => page.words.get(fragment) ?? []);
  const boxes = words.map(({ bbox }) => bbox);
  return {
    text,
    words,
    box: {
      x0: Math.min(...boxes.map(({ x0 }) => x0)) - MARGIN,
      y0: Math.min(...boxes.map(({ y0 }) => y0)) - MARGIN,
      x1: Math.max(...boxes.map(({ x1 }) => x1)) + MARGIN,
      y1: Math.max(...boxes.map(({ y1 }) => y1)) + MARGIN,
    },
  };
}

/** «25/BC-UBND»; null where a part is not known. */
export function writtenNumber({ number, symbol }: HeaderFacts): string | null {
  return number && symbol ? `${number}/${symbol}` : null;
}

/** What a line says of the header's number: in an appendix, that of its parent («Kèm theo Báo cáo số 25/BC-UBND …»). */
export function numberIn(text: string, header: HeaderFacts): string | null {
  if (header.appendix === null) {
    const found = parseNumberLine(text);
    return found && `${found.number}/${found.symbol}`;
  }
  const written = writtenNumber(header);
  const at = written ? compact(text).indexOf(written) : -1;
  return at >= 0 && !/\d/.test(compact(text)[at - 1] ?? '') ? written : null;
}

/** The line with the header's number, or the one that it belongs into. */
export function findNumberSpot(spots: readonly Spot[], header: HeaderFacts): Spot | null {
  const written = writtenNumber(header);
  const exact = written ? spots.find(({ text }) => numberIn(text, header) === written) : undefined;
  return exact ?? spots.find(({ text }) => NUMBER_LABEL.test(text)) ?? null;
}

/** The line with the header's date, or the first that ends like one. */
export function findDateSpot(spots: readonly Spot[], header: HeaderFacts): Spot | null {
  const exact = header.date === null ? undefined : spots.find(({ text }) => parseDate(text) === header.date);
  return exact ?? spots.find(({ text }) => DATED.test(text)) ?? null;
}
