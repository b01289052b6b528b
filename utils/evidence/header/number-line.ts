import type { Fragment, PageLayout } from '../pdf/layout.ts';
import { parseBlankNumberLine, parseNumberLine, type DocumentNumber } from './number.ts';
import { withOverlaidWords } from './overlay.ts';
import { lineUnder, type Segment } from './segments.ts';
import type { Zones } from './zones.ts';

/** The number line with what it says; `number` is null where it was left blank. */
export interface NumberLine {
  segment: Segment;
  number: string | null;
  symbol: string;
}

/** It stands at most this share of the page under the quốc hiệu. */
const REACH = 0.2;

/**
 * The line «Số: 25/BC-UBND» of a header (NĐ30 Phụ lục I, II.3). On a page without quốc hiệu, rows of a list that name
 * several documents, or follow a running number, are none.
 */
export function findNumberLine(
  zones: Zones,
  page: PageLayout,
  figures: readonly Fragment[],
): NumberLine | null {
  const { header, nationalTitle } = zones;
  const lowest = nationalTitle ? nationalTitle.baseline + REACH * page.height : Infinity;
  const lines = header
    .filter(({ x0, baseline }) => x0 <= 0.6 * page.width && baseline <= lowest)
    .map((plain) => readLine(withOverlaidWords(plain, figures), zones))
    .filter((line) => line !== null);
  const [first] = lines;
  if (!first || nationalTitle) return first ?? null;
  const named = new Set(lines.map(({ number, symbol }) => `${number}/${symbol}`));
  return named.size > 1 || isInRow(first.segment, header) ? null : first;
}

function readLine(segment: Segment, zones: Zones): NumberLine | null {
  const text = wholeText(segment, zones.header);
  const found = parseNumberLine(text) ?? unlabelled(text, segment, zones);
  if (found) return { segment, ...found };
  const symbol = parseBlankNumberLine(text);
  return symbol ? { segment, number: null, symbol } : null;
}

/** With the end of a symbol that a narrow column broke at its hyphen. */
function wholeText(segment: Segment, header: readonly Segment[]): string {
  if (!/[-–/]$/.test(segment.text)) return segment.text;
  const next = lineUnder(segment, header)?.text ?? '';
  return /^\p{Lu}[\p{Lu}\d.-]*$/u.test(next) ? segment.text + next : segment.text;
}

/** «25/BC-UBND» in the left column of a header with quốc hiệu, without «Số:». */
function unlabelled(text: string, segment: Segment, zones: Zones): DocumentNumber | null {
  if (!zones.nationalTitle || segment.x1 > zones.middle + 20) return null;
  return segment.baseline > zones.nationalTitle.baseline ? parseNumberLine(`Số: ${text}`) : null;
}

function isInRow(line: Segment, header: readonly Segment[]): boolean {
  return header.some(
    ({ x1, baseline }) => x1 < line.x0 && Math.abs(baseline - line.baseline) < 0.4 * line.size,
  );
}
