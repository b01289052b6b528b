import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { sniffKind } from '../kind/kind.ts';
import { DEFAULT_LIMITS, type Deadline, type EvidenceLimits } from '../limits.ts';
import { checkMemory } from '../pdf/memory.ts';
import { openPdf } from '../pdf/open.ts';
import type { FileKind } from '../facts.ts';
import { asPdf } from './file/as-pdf.ts';
import { bmpSheet } from './file/bmp-sheet.ts';
import { jpegSheet } from './file/jpeg-sheet.ts';
import { pngSheet } from './file/png-sheet.ts';
import type { Sheet } from './file/sheet.ts';
import { tiffSheets } from './file/tiff-sheets.ts';

/**
 * Opens an image file like a document, a page a sheet, and does something with it.
 * @returns what `use` gives; null for a file of another kind, one beyond the bounds or one that is not understood
 * @throws LimitError when a bound is met while it is read; whatever `use` throws
 */
export async function withImageFile<T>(
  bytes: Uint8Array,
  deadline: Deadline,
  use: (document: PDFDocumentProxy) => Promise<T>,
  limits: EvidenceLimits = DEFAULT_LIMITS,
): Promise<T | null> {
  const sheets = await readSheets(bytes, limits.imagePixels);
  const fits = sheets.every(({ width, height }) => width * height <= limits.imagePixels);
  if (sheets.length === 0 || !fits) return null;
  const document = asPdf(sheets);
  await deadline.within(checkMemory(document, limits));
  const opened = await openPdf(document, limits, deadline);
  if (opened.result !== 'open') return null;
  try {
    return await use(opened.pdf.document);
  } finally {
    await opened.pdf.close();
  }
}

async function readSheets(bytes: Uint8Array, mostPixels: number): Promise<Sheet[]> {
  const { kind } = sniffKind(bytes);
  if (kind === 'tiff') return tiffSheets(bytes);
  const sheet = await readSheet(kind, bytes, mostPixels);
  return sheet ? [sheet] : [];
}

async function readSheet(kind: FileKind, bytes: Uint8Array, mostPixels: number): Promise<Sheet | null> {
  if (kind === 'jpeg') return jpegSheet(bytes);
  if (kind === 'png') return pngSheet(bytes, mostPixels);
  return kind === 'bmp' ? bmpSheet(bytes, mostPixels) : null;
}
