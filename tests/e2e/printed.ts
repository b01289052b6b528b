import type { Page } from 'playwright/test';
import { Deadline, DEFAULT_LIMITS } from '../../utils/evidence/limits.ts';
import type { Box } from '../../utils/evidence/pdf/geometry.ts';
import { openPdf } from '../../utils/evidence/pdf/open.ts';
import { readLayout } from '../../utils/evidence/pdf/page.ts';

/** What one sheet of paper shows: each piece of text, each picture or drawing and each line with its place in points. */
export interface Sheet {
  texts: string[];
  drawings: string[];
}

const PATIENCE = 30_000;

/** Prints a page as the browser does, and reads what stands on the sheets. */
export async function printed(page: Page): Promise<Sheet[]> {
  const opened = await openPdf(new Uint8Array(await page.pdf()), DEFAULT_LIMITS, new Deadline(PATIENCE));
  if (opened.result !== 'open') throw new Error('What was printed cannot be read.');
  const { document, library, close } = opened.pdf;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { fragments, marks, rules } = await readLayout(await document.getPage(number), library);
    sheets.push({
      texts: fragments.map((one) => `${one.text} ${placeOf(one)}`),
      drawings: [...marks, ...rules].map(placeOf),
    });
  }
  await close();
  return sheets;
}

function placeOf({ x0, y0, x1, y1 }: Box): string {
  return [x0, y0, x1, y1].map((value) => value.toFixed(1)).join(' ');
}
