import { fold } from '../../text/fold.ts';
import { compact } from '../header/clean.ts';
import { isDraftMark } from '../header/draft-words.ts';
import { toSegments, type Segment } from '../header/segments.ts';
import type { Fragment, PageLayout } from './layout.ts';

/** A mark in letters of at least this size is a watermark wherever it stands. */
const LARGE = 24;
/** A smaller line is a mark only in this upper part of the first page, */
const HEADER_SHARE = 0.3;
/** and with this much room, in letters' sizes, to the lines of a title above and below. */
const ROOM = 1.9;

/**
 * Whether a document bears DỰ THẢO as a mark of its own: slanted, large or drawn by a stamp on any page, or alone on a
 * line of the first page's header. A title that contains the word is none.
 */
export function hasDraftMark([first, ...others]: readonly PageLayout[]): boolean {
  if (!first) return false;
  return isMarked(first) || others.some(isMarked) || isMarkedInHeader(first);
}

function isMarked(page: PageLayout): boolean {
  const visible = page.fragments.filter(({ invisible }) => !invisible);
  const stamps = toSegments(visible.filter(({ annotation }) => annotation));
  return slanted(visible) || stamps.some(({ text }) => isDraftMark(text)) || large(visible);
}

/** Words of one slanted line, its letters together or apart. */
function slanted(fragments: readonly Fragment[]): boolean {
  const byAngle = new Map<number, string>();
  for (const { angle, text, size } of fragments) {
    if (Math.abs(angle) <= 3) continue;
    const key = angle * 1000 + Math.round(size);
    byAngle.set(key, (byAngle.get(key) ?? '') + text);
  }
  return [...byAngle.values()].some((text) => /^(?:(?:ban)?duthao)+$/.test(compact(fold(text))));
}

function large(fragments: readonly Fragment[]): boolean {
  const letters = fragments.filter(({ size }) => size >= LARGE);
  return toSegments(letters).some(({ text }) => isDraftMark(text));
}

function isMarkedInHeader(page: PageLayout): boolean {
  const segments = toSegments(
    page.fragments.filter(({ annotation, invisible }) => !annotation && !invisible),
  );
  return segments.some((segment) => {
    if (segment.baseline > HEADER_SHARE * page.height || !isDraftMark(segment.text)) return false;
    const near = segments.filter((other) => isSameHeading(other, segment));
    // A mark is written in capitals or apart from everything; a title's line goes on from the line above.
    const capitals = segment.text === segment.text.toUpperCase();
    return near.every(({ baseline }) => capitals && baseline > segment.baseline);
  });
}

/** Lines right above or below each other, of the same weight and size. */
function isSameHeading(other: Segment, segment: Segment): boolean {
  return (
    other !== segment &&
    other.x0 < segment.x1 &&
    segment.x0 < other.x1 &&
    other.bold === segment.bold &&
    Math.abs(other.size - segment.size) < 0.1 * segment.size &&
    Math.abs(other.baseline - segment.baseline) < ROOM * segment.size
  );
}
