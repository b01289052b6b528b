import type { HeaderFacts } from '../facts.ts';
import type { PageLayout } from '../pdf/layout.ts';
import { cornerStamp, enclosedSentence, parseAppendixHeading, parseParent } from './appendix.ts';
import { parseTypeLine } from './document-type.ts';
import { headingLines } from './heading.ts';
import { readIssuer } from './issuer.ts';
import type { Segment } from './segments.ts';

/** An appendix says what it is in the upper part of its first page. */
const TOP_SHARE = 0.5;
/** A body's name beside «Biểu số 02» in the corner goes on over this many letters' sizes. */
const CORNER_LINES = 3;
/** Lines of «(Kèm theo …)» at most. */
const MAX_SENTENCE = 4;

/**
 * Reads an appendix, or a text that was enacted by a decision, off its first page (NĐ30 Phụ lục I, III.1; Phụ lục
 * III, mẫu 1.3, 2.1, 2.2): what it is, its title, and the parent's number and date.
 * @param numberLine a number line under which an appendix's words are those of a main document
 * @returns null where the page is no appendix
 */
export function readAppendix(
  segments: readonly Segment[],
  page: PageLayout,
  numberLine: Segment | null,
): HeaderFacts | null {
  const bottom = Math.min(TOP_SHARE * page.height, numberLine?.baseline ?? Infinity);
  const top = segments.filter(({ baseline }) => baseline < bottom);
  const enclosed = enclosedSentence(top);
  const heading = findHeading(top, enclosed?.line ?? null);
  if (!heading && !enclosed) return null;
  const stamp = cornerStamp(page.fragments, page);
  const parent = enclosed ? parseParent(enclosed.text) : null;
  const body = heading ? bodyBeside(heading, top, page) : [];
  const rest = segments.filter((segment) => !body.includes(segment));
  return {
    number: parent?.number ?? stamp.number,
    symbol: parent?.symbol ?? stamp.symbol,
    date: parent?.date ?? stamp.date,
    issuer: readIssuer(body),
    type: null,
    abstract: heading ? titleUnder(heading, rest, page, enclosed?.line ?? null) : null,
    appendix: heading?.appendix ?? 'Phụ lục',
  };
}

/** The issuing body's lines, in the left column over the heading, or beside one that stands in the right corner. */
function bodyBeside({ line }: Heading, top: readonly Segment[], page: PageLayout): Segment[] {
  const inCorner = line.x0 > page.width * 0.5;
  const bottom = inCorner ? line.baseline + CORNER_LINES * line.size : line.baseline - 1;
  const right = page.width * (inCorner ? 0.48 : 0.55);
  return top.filter(({ x1, baseline }) => baseline < bottom && x1 < right);
}

interface Heading {
  appendix: string;
  title: string;
  line: Segment;
}

function findHeading(top: readonly Segment[], enclosed: Segment | null): Heading | null {
  for (const line of top) {
    if (enclosed && line.baseline > enclosed.baseline) break;
    const found = parseAppendixHeading(line.text);
    if (found) return { ...found, line };
    const typed = enclosed && parseTypeLine(line.text);
    if (typed) {
      const appendix = typed.type.charAt(0) + typed.type.slice(1).toLowerCase();
      return { appendix, title: typed.rest, line };
    }
  }
  return enclosed && titleAbove(top, enclosed);
}

/** «DANH SÁCH …» over «(Kèm theo …)», with no «Phụ lục»: the lines above the sentence are the title. */
function titleAbove(top: readonly Segment[], enclosed: Segment): Heading | null {
  const above = top.filter(({ baseline }) => baseline < enclosed.baseline - 1);
  const last = above.at(-1);
  if (!last) return null;
  let start = above.length - 1;
  for (let i = above.length - 2; i >= 0; i -= 1) {
    const line = above[i];
    const next = above[i + 1];
    if (!line || !next || next.baseline - line.baseline > 2.2 * next.size) break;
    if (line.bold !== last.bold || Math.abs(line.x0 + line.x1 - last.x0 - last.x1) > 30) break;
    start = i;
  }
  const line = above[start] ?? last;
  const rest = above.slice(start + 1).map(({ text }) => text);
  return { appendix: 'Phụ lục', title: [line.text, ...rest].join(' '), line: last };
}

function titleUnder(
  heading: Heading,
  segments: readonly Segment[],
  page: PageLayout,
  enclosed: Segment | null,
): string | null {
  const first = enclosed === heading.line ? endOfSentence(enclosed, segments) : heading.line;
  const lines = headingLines(first, segments, page.rules, page);
  const title = [heading.title, ...lines].join(' ').trim();
  return title || (enclosed && linesBetween(heading.line, enclosed, segments)) || null;
}

/** The line on which «(Kèm theo …)» closes; the title stands under it where it began beside «Phụ lục I». */
function endOfSentence(start: Segment, segments: readonly Segment[]): Segment {
  const from = segments.slice(segments.indexOf(start), segments.indexOf(start) + MAX_SENTENCE);
  return from.find(({ text }) => text.includes(')')) ?? start;
}

/** The title under a «Phụ lục 1» that stands far above it or in the corner. */
function linesBetween(heading: Segment, enclosed: Segment, segments: readonly Segment[]): string {
  return segments
    .filter(({ baseline }) => baseline > heading.baseline + 1 && baseline < enclosed.baseline - 1)
    .map(({ text }) => text)
    .join(' ');
}
