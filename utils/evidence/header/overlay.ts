import { overlaps, type Box } from '../pdf/geometry.ts';
import type { Fragment, Mark, PageLayout } from '../pdf/layout.ts';
import { toSegment, toSegments, type Segment } from './segments.ts';

/** How far a stamp may stand off its line, in letters' sizes. */
const STRAY = 0.7;
/** A drawing larger than this, in letters' sizes, is a frame or a background. */
const LARGEST_DRAWING = 8;
/** A rule made of characters, as offices draw it under a body's name. */
const RULED = /^[\s_*.\u2026\u2010-\u2015=-]+$/;

/**
 * Figures that stand by themselves on a page, or in its annotations: numbers and dates that the clerk's program put
 * in. Those in a line of words belong to that line.
 */
export function looseFigures(fragments: readonly Fragment[]): Fragment[] {
  const layers = [true, false].map((annotation) =>
    fragments.filter((each) => each.annotation === annotation),
  );
  return layers
    .flatMap(toSegments)
    .filter(({ text }) => /^[\d\s/.-]*\d[\d\s/.-]*$/.test(text))
    .flatMap((segment) => segment.fragments);
}

/** The line with the figures that were written over it afterwards, a little off the line. */
export function withOverlaidWords(segment: Segment, figures: readonly Fragment[]): Segment {
  const zone = reach(segment);
  const stray = figures.filter((fragment) => {
    const middle = (fragment.y0 + fragment.y1) / 2;
    const near = middle > zone.y0 && middle < zone.y1 && fragment.x0 > segment.x0 && fragment.x1 < zone.x1;
    return near && !segment.fragments.includes(fragment);
  });
  if (stray.length === 0) return segment;
  return toSegment([...segment.fragments, ...stray].sort((a, b) => a.x0 - b.x0));
}

/**
 * Whether an image, a stamp, a drawing or letters that mean nothing lie over the line: then a person sees a number
 * that text does not hold.
 */
export function isLaidOver(segment: Segment, page: PageLayout): boolean {
  const zone = reach(segment);
  const written = page.fragments.some(
    (fragment) => !segment.fragments.includes(fragment) && liesWithin(fragment, segment, zone),
  );
  return written || page.marks.some((mark) => overlaps(mark, zone) && covers(mark, segment, page));
}

function liesWithin(fragment: Fragment, segment: Segment, zone: Box): boolean {
  const middle = (fragment.y0 + fragment.y1) / 2;
  const inLine = middle > zone.y0 && middle < zone.y1;
  const within = inLine && fragment.x0 > segment.x0 && fragment.x1 < segment.x1;
  return within && !fragment.invisible && !RULED.test(fragment.text);
}

function covers(mark: Mark, segment: Segment, page: PageLayout): boolean {
  if (mark.kind === 'path') {
    return mark.x1 - mark.x0 < LARGEST_DRAWING * segment.size && mark.y1 - mark.y0 < 4 * segment.size;
  }
  // A background image under the whole page shows no number.
  return mark.kind === 'annotation' || mark.x1 - mark.x0 < 0.8 * page.width;
}

function reach(segment: Segment): Box {
  const margin = STRAY * segment.size;
  return { x0: segment.x0, x1: segment.x1 + margin, y0: segment.y0 - margin, y1: segment.y1 + margin };
}
