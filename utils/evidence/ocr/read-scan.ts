import type { HeaderFacts, OcrFacts } from '../facts.ts';
import { parseDate } from '../header/date.ts';
import { parseNumberLine } from '../header/number.ts';
import { readHeader } from '../header/read-header.ts';
import { toSegments, type Segment } from '../header/segments.ts';
import type { Box } from '../pdf/geometry.ts';
import { areOfOneType, areSure, isColouredInk, placeOfNumber } from './certainty.ts';
import { cropped, scaled } from './grey.ts';
import { toDataUrl } from './picture.ts';
import { makeReady, type ReadyPage, type ScannedPage } from './picture-of-page.ts';
import type { RecognisedWord, Recogniser } from './recogniser.ts';
import { toRecognisedPage, type RecognisedPage } from './words.ts';

/** How far down the page is read, as shares of its height: further only where the header was not found. */
const SHARES = [0.36, 0.65];
/** A second look at a line is at another size, so that it does not merely repeat the first. */
const SECOND_LOOK = 1.5;
/** Pixels of white around a line. */
const MARGIN = 12;
/** A line that a number belongs into, read or not. */
const NUMBER_LABEL = /^s\s?[ốồôóòoỐ0]\s*[:.;]/iu;

type Read = Pick<OcrFacts, 'header' | 'unsure'>;

/** A line on the page, and the recognised words that it is made of. */
interface Spot {
  segment: Segment;
  words: RecognisedWord[];
  box: Box;
}

/**
 * Reads the header off a scanned first page. Number and date are taken only where nothing speaks against them: OCR is
 * certain of each word, a second look at another size says the same, the digits are of one type with the symbol,
 * and in black. Otherwise they stand under `unsure`, with a picture of the spot.
 * @param progress is told the share done, 0 to 1
 * @throws when the recogniser fails
 */
export async function readScan(
  page: ScannedPage,
  recogniser: Recogniser,
  progress: (share: number) => void = () => undefined,
): Promise<Read> {
  let read: Read = { header: null, unsure: [] };
  for (const [index, share] of SHARES.entries()) {
    progress(index / SHARES.length);
    const ready = makeReady(page, share);
    const lines = await recogniser.read(ready.grey, ready.dpi, 'block');
    const recognised = toRecognisedPage(lines, ready.rules, ready.size, ready.dpi);
    read = await judge(page, ready, recognised, recogniser);
    if (lines.length === 0 || read.unsure.length > 0 || (read.header?.number && read.header.date)) break;
  }
  progress(1);
  return read;
}

async function judge(
  page: ScannedPage,
  ready: ReadyPage,
  recognised: RecognisedPage,
  recogniser: Recogniser,
): Promise<Read> {
  const header = readHeader(recognised.layout)?.facts ?? null;
  const spots = toSegments(recognised.layout.fragments).map((segment) => toSpot(segment, recognised));
  const unsure: OcrFacts['unsure'] = [];
  let sure = header;
  const again = async ({ box }: Spot): Promise<string> => {
    const picture = scaled(cropped(ready.grey, box), SECOND_LOOK);
    const lines = await recogniser.read(picture, ready.dpi * SECOND_LOOK, 'line');
    return lines.flatMap(({ words }) => words.map(({ text }) => text)).join(' ');
  };
  const doubt = async (part: 'number' | 'date', { box, segment }: Spot, guess: string | null) => {
    unsure.push({ part, guess, asRead: segment.text, picture: await toDataUrl(cropped(ready.grey, box)) });
  };

  const numberSpot = findNumber(spots, header);
  if (numberSpot && header) {
    const certain =
      header.number !== null &&
      areSure(numberSpot.words) &&
      isPrinted(page, ready, numberSpot, header.number) &&
      sameNumber(await again(numberSpot), header);
    if (!certain && !header.appendix) {
      const { number, symbol } = header;
      await doubt('number', numberSpot, number && symbol ? `${number}/${symbol}` : null);
      sure = { ...header, number: null, symbol: null };
    }
  }
  const dateSpot = header?.date ? spots.find(({ segment }) => parseDate(segment.text) === header.date) : null;
  if (sure && header?.date) {
    const certain = dateSpot && areSure(dateSpot.words) && parseDate(await again(dateSpot)) === header.date;
    if (!certain) {
      if (dateSpot) await doubt('date', dateSpot, header.date);
      sure = { ...sure, date: null };
    }
  }
  return { header: sure, unsure };
}

function toSpot(segment: Segment, { words }: RecognisedPage): Spot {
  const own = segment.fragments.flatMap((fragment) => words.get(fragment) ?? []);
  const edge = (pick: (...values: number[]) => number, side: keyof Box, margin: number) =>
    pick(...own.map(({ bbox }) => bbox[side])) + margin;
  return {
    segment,
    words: own,
    box: {
      x0: edge(Math.min, 'x0', -MARGIN),
      y0: edge(Math.min, 'y0', -MARGIN),
      x1: edge(Math.max, 'x1', MARGIN),
      y1: edge(Math.max, 'y1', MARGIN),
    },
  };
}

function findNumber(spots: readonly Spot[], header: HeaderFacts | null): Spot | null {
  const exact = spots.find(({ segment }) => {
    const found = parseNumberLine(segment.text);
    return found && found.number === header?.number && found.symbol === header.symbol;
  });
  return exact ?? spots.find(({ segment }) => NUMBER_LABEL.test(segment.text)) ?? null;
}

function isPrinted(page: ScannedPage, ready: ReadyPage, spot: Spot, number: string): boolean {
  const place = placeOfNumber(spot.words, number);
  return place !== null && areOfOneType(place) && !isColouredInk(page, place.digits.map(ready.onScan));
}

function sameNumber(text: string, { number, symbol }: HeaderFacts): boolean {
  const found = parseNumberLine(text);
  return found !== null && found.number === number && found.symbol === symbol;
}
