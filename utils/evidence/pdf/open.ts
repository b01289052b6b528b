import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { DEFAULT_LIMITS, type Deadline, type EvidenceLimits } from '../limits.ts';
import { ImageDecoders } from './image-decoders.ts';
import { loadLibrary, type PdfLibrary } from './library.ts';

/** An opened document; `close` frees what pdf.js keeps. */
export interface OpenedPdf {
  library: PdfLibrary;
  document: PDFDocumentProxy;
  close: () => Promise<void>;
}

export type OpenResult =
  { result: 'open'; pdf: OpenedPdf } | { result: 'password' } | { result: 'unreadable'; reason: string };

/**
 * Opens a PDF with nothing but its own bytes and our own image decoders: no fonts, character maps or colour profiles
 * are fetched, nothing in it is run. The bytes are copied, since pdf.js takes its input away.
 * @param drawing what pages are drawn on; without it they can only be read
 * @throws LimitError when the time is over
 */
export async function openPdf(
  bytes: Uint8Array,
  limits: EvidenceLimits,
  deadline: Deadline,
  drawing: { CanvasFactory?: object; FilterFactory?: object } = {},
): Promise<OpenResult> {
  const library = await loadLibrary();
  const task = library.getDocument({
    data: bytes.slice(),
    verbosity: library.VerbosityLevel.ERRORS,
    disableFontFace: true,
    // The fonts' names, which tell bold ones.
    fontExtraProperties: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    BinaryDataFactory: ImageDecoders,
    isOffscreenCanvasSupported: false,
    // Pictures as plain pixels, in a browser as in Node.
    isImageDecoderSupported: false,
    enableXfa: false,
    maxImageSize: limits.imagePixels,
    // Known, so that it need not be found out by making ever larger ones; it counts once for all documents.
    canvasMaxAreaInBytes: DEFAULT_LIMITS.imagePixels * 4,
    ...drawing,
  });
  try {
    const document = await deadline.within(task.promise);
    return { result: 'open', pdf: { library, document, close: () => task.destroy() } };
  } catch (error) {
    await task.destroy();
    if (error instanceof library.PasswordException) return { result: 'password' };
    if (error instanceof Error && error.name === 'LimitError') throw error;
    return { result: 'unreadable', reason: error instanceof Error ? error.message : String(error) };
  }
}
