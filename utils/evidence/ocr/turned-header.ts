import type { OcrFacts } from '../facts.ts';
import type { ScannedPage } from './ready-page.ts';
import type { Recogniser } from './recogniser.ts';
import { readScanHeader } from './scan-header.ts';
import { turned, turnsToTry } from './turns.ts';

/** Of the work that is left, what one reading takes where another follows. */
const FIRST = 0.7;

/**
 * Reads the header off a scanned first page that may lie on its side or upside down, as sheets are put in and
 * telephones held: where what is read makes no words, the page is turned and read again.
 * @param progress is told the share done, 0 to 1
 * @throws when the recogniser fails
 */
export async function readHeaderEitherWay(
  page: ScannedPage,
  recogniser: Recogniser,
  progress: (share: number) => void,
): Promise<Pick<OcrFacts, 'header' | 'unsure'>> {
  const turns = turnsToTry(page);
  let begun = 0;
  for (const quarters of turns) {
    const from = begun;
    const rest = (share: number): void => progress(from + (1 - from) * share);
    const { header, unsure, isLegible } = await readScanHeader(turned(page, quarters), recogniser, rest);
    if (header || isLegible) return { header, unsure };
    begun += (1 - begun) * FIRST;
  }
  return { header: null, unsure: [] };
}
