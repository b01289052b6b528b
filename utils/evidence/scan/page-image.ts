import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Deadline } from '../limits.ts';
import { loadLibrary } from '../pdf/library.ts';
import { readLayout } from '../pdf/page.ts';
import type { PageLayout } from '../pdf/layout.ts';
import { compose, type Placed, type Raster } from './compose.ts';
import { readPictures } from './page-pictures.ts';
import { withImageFile } from './image-file.ts';
import { paperScale, POINTS_PER_INCH } from './paper.ts';

/** A page as its pictures show it, on white paper; red, green, blue and 255 a pixel, rows from the top. */
export interface PageImage extends Raster {
  /** Pixels to an inch of the paper. */
  dpi: number;
}

/** Bounds of one page's picture. */
export interface PageImageLimits {
  /** Pixels of the result; the resolution gives way to it. */
  pixels: number;
  /** The resolution that is enough, in pixels an inch; a scan of less is not blown up. */
  dpi: number;
  /** Milliseconds. */
  milliseconds: number;
}

export const PAGE_IMAGE_LIMITS: PageImageLimits = { pixels: 12_000_000, dpi: 300, milliseconds: 10_000 };

/** Sizes are numbers of points that were pixels once. */
const ROUNDING = 0.01;

/**
 * What the pictures of one page show: a scan's page, upright as its PDF says. Letters and drawings are not drawn. An
 * image file is one page.
 * @param source an open document, or the bytes of a JPEG, PNG or TIFF file
 * @param pageIndex from 0
 * @returns null where there is no such page, no picture on it, or one that cannot be decoded
 * @throws LimitError when the time is over
 */
export async function readPageImage(
  source: PDFDocumentProxy | Uint8Array,
  pageIndex: number,
  limits: Partial<PageImageLimits> = {},
): Promise<PageImage | null> {
  const bounds = { ...PAGE_IMAGE_LIMITS, ...limits };
  const deadline = new Deadline(bounds.milliseconds);
  if (source instanceof Uint8Array) {
    return withImageFile(source, deadline, (document) => readPage(document, pageIndex, bounds, deadline));
  }
  return readPage(source, pageIndex, bounds, deadline);
}

async function readPage(
  document: PDFDocumentProxy,
  pageIndex: number,
  limits: PageImageLimits,
  deadline: Deadline,
): Promise<PageImage | null> {
  if (pageIndex < 0 || pageIndex >= document.numPages) return null;
  const page = await deadline.within(document.getPage(pageIndex + 1));
  const layout = await deadline.within(readLayout(page, await loadLibrary()));
  const { placed } = await readPictures(page, layout, deadline);
  page.cleanup();
  return placed.length === 0 ? null : composePage(layout, placed, limits);
}

/** The page's pictures at the resolution of the best one, within the bounds. */
export function composePage(
  { width, height }: Pick<PageLayout, 'width' | 'height'>,
  placed: readonly Placed[],
  limits: Pick<PageImageLimits, 'pixels' | 'dpi'>,
): PageImage {
  const paper = paperScale({ width, height });
  const best = Math.max(...placed.map((picture) => resolution(picture) / paper));
  const bound = Math.sqrt(limits.pixels / (width * height));
  const scale = Math.min((Math.min(limits.dpi, best) * paper) / POINTS_PER_INCH, bound);
  const size = {
    width: Math.max(1, Math.floor(width * scale + ROUNDING)),
    height: Math.max(1, Math.floor(height * scale + ROUNDING)),
  };
  return { ...compose(placed, scale, size), dpi: (scale * POINTS_PER_INCH) / paper };
}

/** Pixels to an inch of the page at which a picture is placed, the lesser of across and down. */
export function resolution({ pixels, matrix: [a, b, c, d] }: Placed): number {
  const across = pixels.width / Math.hypot(a, b);
  const down = pixels.height / Math.hypot(c, d);
  return Math.min(across, down) * POINTS_PER_INCH;
}
