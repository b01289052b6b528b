import { OCR_FILES } from '../../utils/evidence/ocr/files.ts';
import { startRecogniser, type Recogniser } from '../../utils/evidence/ocr/recogniser.ts';

let started: Promise<Recogniser> | null = null;

/** The Worker's one recogniser, started when the first scan comes; its files lie in the extension itself. */
export function recogniser(): Promise<Recogniser> {
  const at = (path: string) => new URL(path, location.origin).href;
  started ??= startRecogniser({
    langPath: at(OCR_FILES.folder),
    workerPath: at(`${OCR_FILES.folder}/${OCR_FILES.worker}`),
    corePath: at(`${OCR_FILES.folder}/${OCR_FILES.core}`),
  }).catch((error: unknown) => {
    started = null;
    throw error;
  });
  return started;
}
