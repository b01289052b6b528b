import type { HeaderFacts, OcrFacts } from '../facts.ts';
import { parseDate } from '../header/date.ts';
import { readHeader } from '../header/read-header.ts';
import { isBodyLine } from '../header/zones.ts';
import { areOfOneType, areSure, isColouredInk, placeOfNumber } from './certainty.ts';
import { cropped } from './grey.ts';
import { lookAgain } from './looks.ts';
import { toDataUrl } from './picture.ts';
import { makeReady, type ReadyPage, type ScannedPage } from './ready-page.ts';
import type { RecognisedLine, RecognisedWord, Recogniser } from './recogniser.ts';
import { findDateSpot, findNumberSpot, findSpots, numberIn, writtenNumber, type Spot } from './spots.ts';
import { cutRows } from './strips.ts';
import { toRecognisedPage, type RecognisedPage } from './words.ts';

/** A header ends within this share of the page's height (NĐ30 Phụ lục I, IV: boxes 1 to 5). */
const HEADER_SHARE = 0.5;
/** It is read strip by strip, down to the first that shows its end. */
const STRIPS = [0.26, 0.33, 0.42];
/** Of the whole work, what reading the strips takes. */
const STRIPS_WORK = 0.7;

/** Tesseract's certainty of words, of 100; of letters that stand on their heads it stays well below. */
const LEGIBLE = 60;

interface Read extends Pick<OcrFacts, 'header' | 'unsure'> {
  /** Whether what was read is words; nothing at all is legible too. */
  isLegible: boolean;
}
type Doubt = OcrFacts['unsure'][number];

/**
 * Reads the header off a scanned first page. Number and date are taken only where nothing speaks against them: OCR is
 * certain of their words, a second look at another size says the same, the digits are of one type with the symbol,
 * and in black. Otherwise they stand under `unsure`, with a picture of the spot.
 * @param progress is told the share done, 0 to 1
 * @throws when the recogniser fails
 */
export async function readScanHeader(
  page: ScannedPage,
  recogniser: Recogniser,
  progress: (share: number) => void = () => undefined,
): Promise<Read> {
  const ready = makeReady(page, HEADER_SHARE);
  const recognised = await readStrips(ready, recogniser, progress);
  const header = readHeader(recognised.layout)?.facts;
  const isLegible = areWords([...recognised.words.values()]);
  if (!header) return { header: null, unsure: [], isLegible };
  const spots = findSpots(recognised);
  const number = await judgeNumber(page, ready, spots, header, recogniser);
  progress((1 + STRIPS_WORK) / 2);
  const date = await judgeDate(ready, spots, header, recogniser);
  progress(1);
  const unsure = [number.doubt, date.doubt].filter((doubt) => doubt !== null);
  return { header: { ...header, ...number.facts, ...date.facts }, unsure, isLegible };
}

function areWords(words: readonly RecognisedWord[]): boolean {
  const sorted = words.map(({ confidence }) => confidence).sort((a, b) => a - b);
  return (sorted[sorted.length >> 1] ?? LEGIBLE) >= LEGIBLE;
}

async function readStrips(
  ready: ReadyPage,
  recogniser: Recogniser,
  progress: (share: number) => void,
): Promise<RecognisedPage> {
  const { grey, size, dpi } = ready;
  const rows = cutRows(
    grey,
    STRIPS.map((share) => share * size.height),
  );
  const lines: RecognisedLine[] = [];
  let page = toRecognisedPage(lines, ready);
  let top = 0;
  for (const bottom of rows) {
    progress((STRIPS_WORK * top) / grey.height);
    const strip = cropped(grey, { x0: 0, x1: grey.width, y0: top, y1: bottom });
    lines.push(...(await recogniser.read(strip, dpi, 'block')).map((line) => movedDown(line, top)));
    page = toRecognisedPage(lines, ready);
    if (showsEnd(page)) break;
    top = bottom;
  }
  return page;
}

function movedDown(line: RecognisedLine, by: number): RecognisedLine {
  const move = (box: RecognisedLine['bbox']) => ({ ...box, y0: box.y0 + by, y1: box.y1 + by });
  const words = line.words.map((word) => ({
    ...word,
    bbox: move(word.bbox),
    symbols: word.symbols.map((letter) => ({ ...letter, bbox: move(letter.bbox) })),
  }));
  return { bbox: move(line.bbox), baseline: move(line.baseline), words };
}

/** Whether the body begins, or a rule closes the heading, below a header that was found. */
function showsEnd({ layout }: RecognisedPage): boolean {
  const header = readHeader(layout)?.facts;
  if (!header) return false;
  const spots = findSpots({ layout, words: new Map() });
  if (spots.some(({ text }) => isBodyLine(text))) return true;
  const lowest = Math.max(...layout.fragments.map(({ baseline }) => baseline));
  return (
    header.number !== null &&
    header.date !== null &&
    header.abstract !== null &&
    layout.rules.some(({ y0 }) => y0 > lowest && y0 < lowest + 30)
  );
}

async function judgeNumber(
  page: ScannedPage,
  ready: ReadyPage,
  spots: readonly Spot[],
  header: HeaderFacts,
  recogniser: Recogniser,
): Promise<{ facts: Pick<HeaderFacts, 'number' | 'symbol'>; doubt: Doubt | null }> {
  const { number, symbol } = header;
  const unread = { number: null, symbol: null };
  const spot = findNumberSpot(spots, header);
  if (!spot) return { facts: unread, doubt: null };
  const first = writtenNumber(header);
  const isNumberWord = ({ text }: RecognisedWord) => /\d|[/-]\p{Lu}/u.test(text);
  const parse = (text: string) => numberIn(text, header);
  const look = { value: first, sure: areSure(spot.words.filter(isNumberWord)) };
  const printed = number !== null && isPrinted(page, ready, spot, number);
  const agreed = printed ? await lookAgain(ready, spot.box, look, recogniser, parse, isNumberWord) : null;
  if (agreed !== null && agreed === first) return { facts: { number, symbol }, doubt: null };
  return { facts: unread, doubt: await doubtOf('number', spot, first, ready) };
}

function isPrinted(page: ScannedPage, ready: ReadyPage, { words }: Spot, number: string): boolean {
  const place = placeOfNumber(words, number);
  return place !== null && areOfOneType(place) && !isColouredInk(page, place.digits.map(ready.onScan));
}

async function judgeDate(
  ready: ReadyPage,
  spots: readonly Spot[],
  header: HeaderFacts,
  recogniser: Recogniser,
): Promise<{ facts: Pick<HeaderFacts, 'date'>; doubt: Doubt | null }> {
  const spot = header.appendix === null ? findDateSpot(spots, header) : null;
  if (!spot) return { facts: { date: null }, doubt: null };
  const isDateWord = ({ text }: RecognisedWord) => /\d/.test(text);
  const look = { value: header.date, sure: areSure(spot.words.filter(isDateWord)) };
  const date = await lookAgain(ready, spot.box, look, recogniser, parseDate, isDateWord);
  return {
    facts: { date },
    doubt: date === null ? await doubtOf('date', spot, header.date, ready) : null,
  };
}

async function doubtOf(
  part: Doubt['part'],
  spot: Spot,
  guess: string | null,
  ready: ReadyPage,
): Promise<Doubt> {
  return { part, guess, asRead: spot.text, picture: await toDataUrl(cropped(ready.grey, spot.box)) };
}
