import { commandLine as words } from '../../utils/words/vi/command-line.ts';
import type { PrintedLook, PrintedOcr } from './scanned.ts';

interface Scanned {
  number: string | null;
  symbol: string | null;
  date: string | null;
  look: PrintedLook | null;
  ocr: PrintedOcr | null;
}

/** What a scan looks like and what was read off it, as lines for a terminal; none for what is no scan. */
export function scanLines({ number, symbol, date, look, ocr }: Scanned): string[] {
  const lines: string[] = [];
  if (look) lines.push(look.looked.length > 0 ? lookLine(look) : words.notLookedAt);
  if (ocr) {
    const document = number && symbol ? `${number}/${symbol}` : number;
    const read = [document, date].filter((part) => part !== null);
    const unsure = ocr.unsure.map(({ asRead }) => words.ocrUnsure(asRead));
    lines.push(words.ocr([...read, ...unsure].join('; ') || words.ocrNothing));
  }
  return lines;
}

function lookLine({ dpi, colour, seals }: PrintedLook): string {
  const pagesOf = (sure: boolean) => seals.filter((seal) => seal.sure === sure).map(({ page }) => page);
  const [sure, unsure] = [pagesOf(true), pagesOf(false)];
  return [
    words.look(dpi, colour),
    ...(sure.length > 0 ? [words.seals(sure)] : []),
    ...(unsure.length > 0 ? [words.unsureSeals(unsure)] : []),
    ...(seals.length === 0 ? [words.noSeal] : []),
  ].join('; ');
}
