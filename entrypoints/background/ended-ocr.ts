import type { FileFacts } from '../../utils/evidence/facts.ts';
import type { TabState } from '../../utils/messaging/state.ts';

/** The scans of which OCR did not come to its end, by attachment id. */
export function endedOcr(facts: Readonly<Record<string, FileFacts>>): TabState['ocrEnded'] {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([id, { ocr }]) => (ocr?.ended ? [[id, ocr.ended] as const] : [])),
  );
}
