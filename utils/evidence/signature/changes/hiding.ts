import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { overlaps, type Box } from '../../pdf/geometry.ts';
import type { PageLayout } from '../../pdf/layout.ts';
import type { Change } from './change.ts';
import { layOut, withSigned, type LaidOutPage } from './signed-pages.ts';

/** Points by which things may touch. */
const TOUCH = 2;
/** An image that covers more of the page than this lies behind what it shows, where it shows anything else. */
const BACKGROUND_SHARE = 0.5;

/** What a page shows that may not be hidden: its words, and its images. */
function contentOf({ fragments, marks, width, height }: PageLayout): Box[] {
  const words = fragments.filter(({ annotation }) => !annotation);
  const isBackground = ({ x0, y0, x1, y1 }: Box) =>
    words.length > 0 && (x1 - x0) * (y1 - y0) > BACKGROUND_SHARE * width * height;
  return [...words, ...marks.filter((mark) => mark.kind === 'image' && !isBackground(mark))];
}

function hides({ layout, toLayout }: LaidOutPage, { place }: Change): boolean {
  if (!place) return true;
  const { x0, y0, x1, y1 } = toLayout(place);
  const inner = { x0: x0 + TOUCH, y0: y0 + TOUCH, x1: x1 - TOUCH, y1: y1 - TOUCH };
  return contentOf(layout).some((box) => overlaps(box, inner));
}

/**
 * Leaves out the changes that are permitted as long as they hide nothing, and hide nothing.
 * @param signedBytes the file up to the end of the signed revision
 * @throws where what the pages showed cannot be told
 */
export async function withoutHarmless(
  changes: readonly Change[],
  signedBytes: Uint8Array,
): Promise<Change[]> {
  if (!changes.some(({ unlessHiding }) => unlessHiding)) return [...changes];
  return withSigned(signedBytes, async (signed, deadline) => {
    const left: Change[] = [];
    const pages = new Map<number, Promise<LaidOutPage>>();
    for (const change of changes) {
      const { unlessHiding, was } = change;
      if (!unlessHiding || was === null) left.push(change);
      else if (hides(await deadline.within(pageOf(signed, pages, was)), change)) left.push(change);
    }
    return left;
  });
}

function pageOf(document: PDFDocumentProxy, known: Map<number, Promise<LaidOutPage>>, index: number) {
  const page = known.get(index) ?? layOut(document, index);
  known.set(index, page);
  return page;
}
