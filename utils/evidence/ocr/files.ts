/** Names of the parts of tesseract.js as they lie in the extension, side by side, in a folder of their own. */
export const OCR_FILES = {
  folder: '/ocr',
  worker: 'worker.min.js',
  /** Loads the WebAssembly of the same name beside it. */
  core: 'tesseract-core-relaxedsimd-lstm.js',
  wasm: 'tesseract-core-relaxedsimd-lstm.wasm',
  model: 'vie.traineddata.gz',
} as const;
