import { fold } from '../../text/fold.ts';
import { compact } from '../header/clean.ts';
import { toSegments } from '../header/segments.ts';
import type { Fragment, PageLayout } from './layout.ts';

/** «DỰ THẢO», «(Dự thảo lần 2)», «BẢN DỰ THẢO», and nothing else. */
const MARK =
  /^\(?\[?(?:ban)?duthao(?:lan(?:thu)?\d{1,2}|\d{1,2})?(?:[-,.]?(?:ngay)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?)?\]?\)?[.:]?$/;
/** A mark in letters of at least this size is a watermark wherever it stands. */
const LARGE = 24;
/** A line of the page's text size is a mark only in this upper part, */
const HEADER_SHARE = 0.3;
/** and with this much room, in letters' sizes, to the lines of a title above and below. */
const ROOM = 1.9;

/**
 * Whether a page bears DỰ THẢO as a mark of its own: slanted, large, drawn by a stamp, or alone on a line of the
 * header. A title that contains the word is none.
 */
export function hasDraftMark(page: PageLayout): boolean {
  const visible = page.fragments.filter(({ invisible }) => !invisible);
  return slanted(visible) || stamped(visible) || inHeader(visible, page);
}

function isMark(text: string): boolean {
  return MARK.test(compact(fold(text)));
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

function stamped(fragments: readonly Fragment[]): boolean {
  return toSegments(fragments.filter(({ annotation }) => annotation)).some(({ text }) => isMark(text));
}

function inHeader(fragments: readonly Fragment[], page: PageLayout): boolean {
  const segments = toSegments(fragments.filter(({ annotation }) => !annotation));
  return segments.some((segment) => {
    if (!isMark(segment.text)) return false;
    if (segment.size >= LARGE) return true;
    const neighbour = segments.some(
      (other) =>
        other !== segment &&
        other.x0 < segment.x1 &&
        segment.x0 < other.x1 &&
        other.bold === segment.bold &&
        Math.abs(other.baseline - segment.baseline) < ROOM * segment.size,
    );
    const capitals = segment.text === segment.text.toUpperCase();
    return segment.baseline < HEADER_SHARE * page.height && (capitals || !neighbour);
  });
}
