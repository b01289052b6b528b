import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { allowAnyCanvasSize } from './canvas-size.ts';

/** pdf.js, legacy build. */
export type PdfLibrary = typeof pdfjs;

let library: Promise<PdfLibrary> | null = null;

/**
 * Loads pdf.js on first use, the same in a browser's Worker and in Node. Its worker half is imported into this very
 * thread (importing it sets `globalThis.pdfjsWorker`), so that no Worker inside a Worker, no address and no fetch is
 * needed: the thread is ours already and whoever owns it can end it.
 */
export function loadLibrary(): Promise<PdfLibrary> {
  library ??= (async () => {
    allowAnyCanvasSize();
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  })();
  return library;
}
