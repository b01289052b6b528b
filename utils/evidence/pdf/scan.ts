import type { PageLayout } from './layout.ts';

/** Points of a page that are tried, a side. */
const GRID = 20;
/** A full-page image covers this share; the rest is the scanner's margin. */
const FULL_PAGE = 0.8;
/** A picture of a page, pasted between a document's margins, where nothing but a page number is written. */
const PASTED_PAGE = 0.5;
/** Letters that a reader may see on a scan: a portal's stamp, a page number. */
const STAMP_LETTERS = 200;
const PAGE_NUMBER_LETTERS = 10;

/** `image`: a full-page image, recognised or not. `blank`: nothing to see. `content`: anything else. */
export type PageNature = 'image' | 'blank' | 'content';

/** What a page is made of. */
export function pageNature(page: PageLayout): PageNature {
  const letters = page.fragments
    .filter((fragment) => !fragment.invisible && !fragment.annotation)
    .reduce((sum, fragment) => sum + fragment.text.length, 0);
  const images = page.marks.filter((mark) => mark.kind === 'image');
  if (images.length === 0) {
    return letters === 0 && !page.marks.some((mark) => mark.kind === 'path') ? 'blank' : 'content';
  }
  const covered = coverage(page);
  const scan =
    (covered >= FULL_PAGE && letters <= STAMP_LETTERS) ||
    (covered >= PASTED_PAGE && letters <= PAGE_NUMBER_LETTERS);
  return scan ? 'image' : 'content';
}

/**
 * Whether the pages looked at make a scan: none but images, blank ones aside.
 * @param holdsImages whether there are images in the file: where all pages seem blank, theirs could not be decoded
 */
export function isScan(natures: readonly PageNature[], holdsImages: boolean): boolean {
  if (natures.includes('content')) return false;
  return natures.includes('image') || holdsImages;
}

/** Share of the page under images, 0 to 1; strips and tiles add up. */
function coverage(page: PageLayout): number {
  const images = page.marks.filter((mark) => mark.kind === 'image');
  let hits = 0;
  for (let row = 0; row < GRID; row += 1) {
    const y = ((row + 0.5) / GRID) * page.height;
    for (let column = 0; column < GRID; column += 1) {
      const x = ((column + 0.5) / GRID) * page.width;
      if (images.some((box) => box.x0 <= x && x <= box.x1 && box.y0 <= y && y <= box.y1)) hits += 1;
    }
  }
  return hits / (GRID * GRID);
}
