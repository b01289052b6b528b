import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { startRecogniser, type Recogniser } from '../../utils/evidence/ocr/recogniser.ts';

/** Where the Vietnamese model is installed. */
export const MODEL_FOLDER = dirname(
  createRequire(import.meta.url).resolve('@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz'),
);

/** OCR that is started when it is first wanted, and must be closed so that the program can end. */
export interface LazyRecogniser {
  get: () => Promise<Recogniser>;
  close: () => Promise<void>;
}

/** OCR with the model that is installed with the program: nothing is fetched and nothing is written. */
export function createLazyRecogniser(): LazyRecogniser {
  let started: Promise<Recogniser> | null = null;
  return {
    get: () => (started ??= startRecogniser({ langPath: MODEL_FOLDER })),
    async close() {
      await (await started?.catch(() => null))?.close();
    },
  };
}
