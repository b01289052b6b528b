import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Deadline, DEFAULT_LIMITS } from '../../limits.ts';
import type { Box } from '../../pdf/geometry.ts';
import type { PageLayout } from '../../pdf/layout.ts';
import { loadLibrary } from '../../pdf/library.ts';
import { openPdf } from '../../pdf/open.ts';
import { readLayout } from '../../pdf/page.ts';
import type { Rectangle } from './change.ts';

/** Milliseconds for opening the signed revision and laying pages out. */
const TIME = 5000;

/** A page laid out, and the way from its own space to the one of the layout. */
export interface LaidOutPage {
  layout: PageLayout;
  toLayout: (place: Rectangle) => Box;
}

/** @param index from 0 */
export async function layOut(document: PDFDocumentProxy, index: number): Promise<LaidOutPage> {
  const page = await document.getPage(index + 1);
  const layout = await readLayout(page, await loadLibrary());
  const viewport = page.getViewport({ scale: 1 });
  return {
    layout,
    toLayout: ([x1, y1, x2, y2]) => {
      const [a = 0, b = 0] = viewport.convertToViewportPoint(x1, y1) as number[];
      const [c = 0, d = 0] = viewport.convertToViewportPoint(x2, y2) as number[];
      return { x0: Math.min(a, c), y0: Math.min(b, d), x1: Math.max(a, c), y1: Math.max(b, d) };
    },
  };
}

/**
 * Opens the document as it was signed, for as long as it is used.
 * @param signedBytes the file up to the end of the signed revision
 * @throws where it cannot be opened, or the time is over
 */
export async function withSigned<T>(
  signedBytes: Uint8Array,
  use: (document: PDFDocumentProxy, deadline: Deadline) => Promise<T>,
): Promise<T> {
  const deadline = new Deadline(TIME);
  const opened = await openPdf(signedBytes, DEFAULT_LIMITS, deadline);
  if (opened.result !== 'open') throw new Error('The signed revision cannot be opened.');
  try {
    return await use(opened.pdf.document, deadline);
  } finally {
    await opened.pdf.close();
  }
}
