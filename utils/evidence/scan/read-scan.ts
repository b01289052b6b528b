import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Deadline, LimitError, type EvidenceLimits } from '../limits.ts';
import { loadLibrary } from '../pdf/library.ts';
import { readLayout } from '../pdf/page.ts';
import { looksLikeDocument } from './document-look.ts';
import type { ScanFacts } from './facts.ts';
import { withImageFile } from './image-file.ts';
import { lookAtPage, viewOfPage, type PageFindings } from './page-findings.ts';
import { readPictures } from './page-pictures.ts';

/** Pages that are looked at until a seal is found, first page 1, then from the last one backwards. */
const MOST_PAGES = 5;
/** Milliseconds after which no further page is begun. */
const ENOUGH = 10_000;

/**
 * What a scanned document looks like.
 * @param known pages that were looked at already
 * @throws LimitError when the time for the file is over
 */
export async function readScan(
  document: PDFDocumentProxy,
  known: readonly PageFindings[],
  deadline: Deadline,
): Promise<ScanFacts> {
  const findings = [...known];
  const seen = new Set(known.map(({ page }) => page));
  const end = Date.now() + ENOUGH;
  const { numPages } = document;
  const order = [1, ...Array.from({ length: numPages - 1 }, (_, index) => numPages - index)];
  for (const number of order) {
    const found = findings.some(({ seals }) => seals.some(({ sure }) => sure));
    if (found || findings.length >= MOST_PAGES || Date.now() > end) break;
    if (!seen.has(number)) findings.push(...(await look(document, number, deadline)));
  }
  return summarise(findings, numPages);
}

/** Of an image file: `scan` where it shows a document, nothing for a photograph and for anything that may be one. */
export type SeenImage = { scan?: ScanFacts } | { unseen: true };

const UNSEEN: SeenImage = { unseen: true };

/** What an image file looks like; `unseen` for kinds that are not decoded here, broken ones and ones beyond a bound. */
export async function readScannedImage(bytes: Uint8Array, limits: EvidenceLimits): Promise<SeenImage> {
  const deadline = new Deadline(limits.milliseconds);
  try {
    const look = (document: PDFDocumentProxy) => readDocumentImage(document, deadline);
    return (await withImageFile(bytes, deadline, look, limits)) ?? UNSEEN;
  } catch (error) {
    if (error instanceof LimitError) return UNSEEN;
    throw error;
  }
}

async function readDocumentImage(document: PDFDocumentProxy, deadline: Deadline): Promise<SeenImage> {
  const page = await deadline.within(document.getPage(1));
  const layout = await deadline.within(readLayout(page, await loadLibrary()));
  const pictures = await readPictures(page, layout, deadline);
  page.cleanup();
  if (!pictures.complete || pictures.placed.length === 0) return UNSEEN;
  if (!looksLikeDocument(viewOfPage(layout, pictures))) return {};
  const findings = await lookAtPage(1, layout, pictures);
  return { scan: await readScan(document, findings ? [findings] : [], deadline) };
}

async function look(document: PDFDocumentProxy, number: number, deadline: Deadline): Promise<PageFindings[]> {
  const page = await deadline.within(document.getPage(number));
  const layout = await deadline.within(readLayout(page, await loadLibrary()));
  const findings = await lookAtPage(number, layout, await readPictures(page, layout, deadline));
  page.cleanup();
  return findings ? [findings] : [];
}

function summarise(findings: readonly PageFindings[], pages: number): ScanFacts {
  const whole = findings.filter(({ complete }) => complete);
  return {
    pages,
    looked: whole.map(({ page }) => page).sort((a, b) => a - b),
    dpi: findings.length === 0 ? null : Math.min(...findings.map(({ dpi }) => dpi)),
    colour: findings.some(({ colour }) => colour),
    ...(whole.length > 0 && !whole.some(({ written }) => written) ? { pictured: true } : {}),
    seals: findings.flatMap(({ page, seals }) => seals.map((seal) => ({ page, ...seal }))),
  };
}
