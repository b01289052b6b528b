import type { HeaderFacts } from '../facts.ts';
import type { Fragment, PageLayout } from '../pdf/layout.ts';
import { compact, isGarbled, joinLines } from './clean.ts';
import { parseDate, parsePlaceAndFigures } from './date.ts';
import { isDraftMark } from './draft-words.ts';
import { OFFICIAL_LETTER, parseTypeLine, typeOfSymbol } from './document-type.ts';
import { headingLines } from './heading.ts';
import { readIssuer } from './issuer.ts';
import { letterAbstract } from './letter-abstract.ts';
import { parseNumberLine } from './number.ts';
import { findNumberLine, type NumberLine } from './number-line.ts';
import { isLaidOver, looseFigures, withOverlaidWords } from './overlay.ts';
import { readAppendix } from './read-appendix.ts';
import { isNationalTitle, lineUnder, toSegments, type Segment } from './segments.ts';
import { findZones, type Zones } from './zones.ts';

export interface HeaderReading {
  facts: HeaderFacts;
  /** The number line has a blank with nothing laid over it. */
  blankNumber: boolean;
}

/**
 * Reads the header of a document off its first page (NĐ30 Phụ lục I, II and IV), an appendix's included. Words that
 * are not shown count only where nothing else is there: a recogniser's text over a scan.
 * @returns null where the page has no part of a header
 */
export function readHeader(page: PageLayout): HeaderReading | null {
  const own = page.fragments.filter(({ annotation }) => !annotation);
  const shown = own.filter(({ invisible }) => !invisible);
  const words = shown.length >= own.length / 10 ? shown : own;
  const segments = toSegments(words);
  const zones = findZones(segments, page);
  const figures = looseFigures(page.fragments);
  const line = findNumberLine(zones, page, figures);
  const appendix = readAppendix(segments, page, line?.segment ?? null);
  if (appendix) return { facts: legible(appendix), blankNumber: false };
  const facts = legible(readMainHeader(segments, zones, line, page, figures));
  const known = Object.values(facts).some((value) => value !== null);
  if (!known) return null;
  return { facts, blankNumber: line?.number === null && !isLaidOver(line.segment, page) };
}

/** Without what a font has mapped to the wrong letters. */
function legible(facts: HeaderFacts): HeaderFacts {
  const { symbol, issuer, abstract } = facts;
  return {
    ...facts,
    ...(symbol && isGarbled(symbol) ? { number: null, symbol: null } : {}),
    issuer: issuer && isGarbled(issuer) ? null : issuer,
    abstract: abstract && isGarbled(abstract) ? null : abstract,
  };
}

function readMainHeader(
  segments: readonly Segment[],
  zones: Zones,
  line: NumberLine | null,
  page: PageLayout,
  figures: readonly Fragment[],
): HeaderFacts {
  const top = line?.segment ?? zones.nationalTitle;
  const below = segments.filter(({ baseline }) => baseline > (top?.baseline ?? 0) + 1);
  const typed = findType(top ? below : zones.header) ?? findType(aboveNumber(zones, line));
  const letter = line && letterAbstract(segments, line.segment, zones.middle);
  const heading = typed && headingLines(typed.segment, segments, page.rules, page);
  const title = line && !typed && !letter ? otherTitle(line, zones, segments, page) : null;
  const abstract = heading ? joinLines([typed.rest, ...heading]) : letter;
  return {
    number: line?.number ?? null,
    symbol: line?.symbol ?? null,
    date: readDate(zones, line, typed?.segment ?? null, figures),
    issuer: top ? readIssuer(leftColumn(segments, zones, line)) : null,
    type: typed?.type ?? (line ? typeWithoutHeading(line.symbol, title) : null),
    abstract: abstract || letter || title?.abstract || null,
    appendix: null,
  };
}

function findType(lines: readonly Segment[]): { segment: Segment; type: string; rest: string } | null {
  for (const segment of lines) {
    if (/^kính gửi/i.test(segment.text)) return null;
    const found = parseTypeLine(segment.text);
    if (found) return { segment, ...found };
  }
  return null;
}

/** A contract's number stands under its title, and both under the quốc hiệu. */
function aboveNumber({ header, nationalTitle }: Zones, line: NumberLine | null): Segment[] {
  if (!nationalTitle || !line) return [];
  return header.filter(
    ({ baseline }) => baseline > nationalTitle.baseline && baseline < line.segment.baseline - 1,
  );
}

/** What stands as a title under the header without naming a kind: «LỊCH TIẾP CÔNG DÂN». */
function otherTitle(
  line: NumberLine,
  { header, middle }: Zones,
  segments: readonly Segment[],
  page: PageLayout,
): { abstract: string } | null {
  const first = header.find(
    ({ baseline, bold, text, x0, x1 }) =>
      baseline > line.segment.baseline + line.segment.size &&
      bold &&
      x0 < middle &&
      x1 > middle &&
      text === text.toUpperCase() &&
      /\p{L}{2}/u.test(text) &&
      !isDraftMark(text),
  );
  if (!first) return null;
  return { abstract: joinLines([first.text, ...headingLines(first, segments, page.rules, page)]) };
}

/** A symbol without a kind is a công văn's, unless the document bears another title. */
function typeWithoutHeading(symbol: string, title: { abstract: string } | null): string | null {
  const type = typeOfSymbol(symbol);
  return title && type === OFFICIAL_LETTER ? null : type;
}

function leftColumn(segments: readonly Segment[], zones: Zones, line: NumberLine | null): Segment[] {
  const bottom = line?.segment.baseline ?? (zones.nationalTitle?.baseline ?? 0) + 40;
  // What certifies a copy may stand above, with a body and a number of its own.
  const top = Math.max(
    0,
    ...segments
      .filter(({ baseline, text }) => baseline < bottom - 1 && parseNumberLine(text) !== null)
      .map(({ baseline }) => baseline + 1),
  );
  return segments.filter(
    ({ x0, x1, baseline, text }) =>
      baseline > top &&
      baseline < bottom &&
      x0 < zones.middle &&
      x1 <= zones.middle + 30 &&
      !isNationalTitle(text),
  );
}

/**
 * Place and date: a line of the header, in the right column where there are two, that ends with the date (NĐ30 Phụ
 * lục I, II.4). A narrow column may break it before the month or the year.
 */
function readDate(
  zones: Zones,
  line: NumberLine | null,
  type: Segment | null,
  figures: readonly Fragment[],
): string | null {
  if (!zones.nationalTitle && !line) return null;
  for (const plain of zones.header) {
    if (type && plain.baseline >= type.baseline) break;
    if (zones.nationalTitle && plain.x1 < zones.middle) continue;
    const inFigures = parsePlaceAndFigures(plain.text);
    if (inFigures) return inFigures;
    if (!/(?:^|,)ngày/i.test(compact(plain.text)) || /^v\/v/i.test(plain.text)) continue;
    const { text } = withOverlaidWords(plain, figures);
    const whole = /\d{4}[.\s]*$/.test(text) ? text : `${text} ${lineUnder(plain, zones.header)?.text ?? ''}`;
    const date = parseDate(whole);
    if (date && /\d[.\s]*$/.test(whole)) return date;
  }
  return null;
}
