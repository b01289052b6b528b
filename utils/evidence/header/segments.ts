import type { Box } from '../pdf/geometry.ts';
import type { Fragment } from '../pdf/layout.ts';
import { fold } from '../../text/fold.ts';
import { clean, compact } from './clean.ts';

/** A run of words on one line that belong together: a line of one column. */
export interface Segment extends Box {
  text: string;
  baseline: number;
  size: number;
  bold: boolean;
  fragments: readonly Fragment[];
}

/** Baselines of one line differ by at most this share of the letters' size. */
const SAME_LINE = 0.4;
const SPACE = 0.12;
/** A wider gap, in letters' sizes, parts two columns. */
const COLUMN_GAP = 1.3;
/** «Số:» and its symbol, «ngày» and «tháng» stay together over the gap where the number is to stand. */
const FILL_GAP = 12;
/** The quốc hiệu's letters, should each be written by itself. */
const TITLE_LETTERS = 30;

/** Words of a page as segments, from top to bottom and left to right; slanted words are left out. */
export function toSegments(fragments: readonly Fragment[]): Segment[] {
  const upright = fragments.filter((fragment) => Math.abs(fragment.angle) <= 3);
  return toLines(upright).flatMap(splitColumns);
}

function toLines(fragments: readonly Fragment[]): Fragment[][] {
  const lines: Fragment[][] = [];
  for (const fragment of [...fragments].sort((a, b) => a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const first = line?.[0];
    const reach = first ? SAME_LINE * Math.min(first.size, fragment.size) : 0;
    if (line && first && fragment.baseline - first.baseline <= reach) line.push(fragment);
    else lines.push([fragment]);
  }
  return lines.map((line) => withoutDoubles(line.sort((a, b) => a.x0 - b.x0)));
}

/** Bold is sometimes made by writing a word twice, a hair apart. */
function withoutDoubles(line: readonly Fragment[]): Fragment[] {
  return line.filter((fragment, index) => {
    const before = line.slice(Math.max(0, index - 3), index);
    return !before.some(
      (other) => other.text === fragment.text && fragment.x0 - other.x0 < 0.1 * fragment.size,
    );
  });
}

/** What the first word of a national title begins with: told at once, since most words begin with something else. */
const TITLE_BEGINS = /^[\s\u200b-\u200d\u2060\ufeff]*[cdđðƉ]/iu;

/** The quốc hiệu, its motto, or the heading of the party's documents: the first words of the right column. */
export function isNationalTitle(text: string): boolean {
  return /^(?:conghoaxahoichunghia|doclap-tudo-hanhphuc|dangcongsanvietnam)/.test(compact(fold(text)));
}

function splitColumns(line: readonly Fragment[]): Segment[] {
  const segments: Segment[] = [];
  let current: Fragment[] = [];
  for (const [index, fragment] of line.entries()) {
    const last = current.at(-1);
    const gap = last ? (fragment.x0 - last.x1) / Math.max(fragment.size, 1) : 0;
    const parted = gap > COLUMN_GAP && !(gap < FILL_GAP && goesOn(joinFragments(current), fragment.text));
    if (last && (parted || startsTitle(line, index))) {
      segments.push(toSegment(current));
      current = [];
    }
    current.push(fragment);
  }
  if (current.length > 0) segments.push(toSegment(current));
  return segments;
}

function startsTitle(line: readonly Fragment[], index: number): boolean {
  if (!TITLE_BEGINS.test(line[index]?.text ?? '')) return false;
  return isNationalTitle(joinFragments(line.slice(index, index + TITLE_LETTERS)));
}

/** Whether a wide gap is a blank to be filled rather than the space between two columns. */
function goesOn(before: string, next: string): boolean {
  if (/^s\s?ố\s*[:.]?[\s\d._…]*$/i.test(before)) return /^[\d/._…-]/.test(clean(next));
  return (
    /(?:ngày|tháng|năm)[\s._…]*\d*[\s._…]*$/i.test(before) && /^(?:[\d._…]|tháng|năm)/i.test(clean(next))
  );
}

/** The words' text with blanks where there is room for one. */
export function joinFragments(fragments: readonly Fragment[]): string {
  let text = '';
  let last: Fragment | undefined;
  for (const fragment of fragments) {
    if (last && fragment.x0 - last.x1 > SPACE * fragment.size) text += ' ';
    text += fragment.text;
    last = fragment;
  }
  return clean(text);
}

/** A segment made of words in the order of reading. At least one word is given. */
export function toSegment(fragments: readonly Fragment[]): Segment {
  const letters = fragments.reduce((sum, fragment) => sum + fragment.text.length, 0);
  const boldLetters = fragments.reduce((sum, { bold, text }) => sum + (bold ? text.length : 0), 0);
  return {
    text: joinFragments(fragments),
    x0: Math.min(...fragments.map(({ x0 }) => x0)),
    x1: Math.max(...fragments.map(({ x1 }) => x1)),
    y0: Math.min(...fragments.map(({ y0 }) => y0)),
    y1: Math.max(...fragments.map(({ y1 }) => y1)),
    baseline: fragments[0]?.baseline ?? 0,
    size: Math.max(...fragments.map(({ size }) => size)),
    bold: boldLetters * 2 > letters,
    fragments,
  };
}

/** The line right under another in the same column. */
export function lineUnder(line: Segment, lines: readonly Segment[]): Segment | undefined {
  return lines.find(
    ({ baseline, x0, x1 }) =>
      baseline > line.baseline + 0.4 * line.size &&
      baseline < line.baseline + 2 * line.size &&
      x0 < line.x1 &&
      x1 > line.x0,
  );
}
