/** pdf.js ships no types for its worker half; it is imported for what it does (it sets `globalThis.pdfjsWorker`). */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
