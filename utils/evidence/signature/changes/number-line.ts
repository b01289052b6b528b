import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DATE_WORDS } from '../../header/date.ts';
import { parseBlankNumberLine, parseNumberLine } from '../../header/number.ts';
import { toSegments } from '../../header/segments.ts';
import type { Box } from '../../pdf/geometry.ts';
import type { PageLayout } from '../../pdf/layout.ts';
import type { Change } from './change.ts';
import { layOut, withSigned } from './signed-pages.ts';

/** The header reaches this far down the first page at most. */
const HEADER_SHARE = 0.45;
/** How far what is stamped in may reach beyond its line, in letters' sizes: along it and across. */
const REACH = { along: 3, across: 1 };
/** Points by which the same thing may be laid out elsewhere. */
const TOLERANCE = 0.1;

const DATE_LINE = new RegExp(DATE_WORDS, 'i');

/** Where number and date of the header may be filled in (NĐ30 Phụ lục I, II.3 and II.4). */
function zonesOf({ fragments, height }: PageLayout): Box[] {
  return toSegments(fragments)
    .filter(({ text, baseline }) => {
      const numbered = parseBlankNumberLine(text) ?? parseNumberLine(text);
      return baseline < HEADER_SHARE * height && (numbered || DATE_LINE.test(text));
    })
    .map(({ x0, x1, y0, y1, size }) => ({
      x0: x0 - REACH.along * size,
      x1: x1 + REACH.along * size,
      y0: y0 - REACH.across * size,
      y1: y1 + REACH.across * size,
    }));
}

const within = (box: Box, zones: readonly Box[]) =>
  zones.some(({ x0, x1, y0, y1 }) => box.x0 >= x0 && box.x1 <= x1 && box.y0 >= y0 && box.y1 <= y1);

const near = (a: Box, b: Box) =>
  (['x0', 'x1', 'y0', 'y1'] as const).every((edge) => Math.abs(a[edge] - b[edge]) <= TOLERANCE);

interface Drawn extends Box {
  label: string;
}

/** What the page itself draws, annotations left out. */
function drawn({ fragments, marks, rules }: PageLayout): Drawn[] {
  return [
    ...fragments
      .filter(({ annotation }) => !annotation)
      .map((each) => ({ ...each, label: `${each.text} ${each.invisible}` })),
    ...marks.filter(({ kind }) => kind !== 'annotation').map((each) => ({ ...each, label: each.kind })),
    ...rules.map((each) => ({ ...each, label: 'rule' })),
  ];
}

/** Whether the page draws all that it drew, and whatever else it draws lies in the zones. */
function onlyAddedWithin(before: PageLayout, now: PageLayout, zones: readonly Box[]): boolean {
  const added = drawn(now);
  for (const each of drawn(before)) {
    const at = added.findIndex((other) => other.label === each.label && near(other, each));
    if (at < 0) return false;
    added.splice(at, 1);
  }
  return added.length > 0 && added.every((each) => within(each, zones));
}

/**
 * Whether all changes are additions in the header's number line and date line of page 1: both are given after the
 * leader has signed (NĐ30 Điều 14). Decided by where things lie on the page as it was signed.
 * @param changes at least one
 * @param signedBytes the file up to the end of the signed revision
 * @param document the file as it is
 */
export async function isNumberLineOnly(
  changes: readonly Change[],
  signedBytes: Uint8Array,
  document: PDFDocumentProxy,
): Promise<boolean> {
  const additions = changes.every(
    ({ what, page, place }) => page === 0 && (what === 'page' || place !== null),
  );
  if (!additions) return false;
  try {
    return await withSigned(signedBytes, async (signed, deadline) => {
      const before = await deadline.within(layOut(signed, 0));
      const zones = zonesOf(before.layout);
      if (changes.some(({ place }) => place && !within(before.toLayout(place), zones))) return false;
      if (!changes.some(({ what }) => what === 'page')) return true;
      const now = await deadline.within(layOut(document, 0));
      return onlyAddedWithin(before.layout, now.layout, zones);
    });
  } catch {
    return false;
  }
}
