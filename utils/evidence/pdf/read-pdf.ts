import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FileFacts, HeaderFacts, PdfFacts } from '../facts.ts';
import { beginningsOf } from '../header/beginnings.ts';
import { readHeader } from '../header/read-header.ts';
import { readSignatory } from '../header/signatory.ts';
import type { Deadline, EvidenceLimits } from '../limits.ts';
import { readActiveContent } from './active-content.ts';
import { hasDraftMark } from './draft-mark.ts';
import type { PageLayout } from './layout.ts';
import { unreadableFonts } from './legacy-fonts.ts';
import { checkMemory } from './memory.ts';
import { openPdf, type OpenedPdf } from './open.ts';
import { readLayout, readText } from './page.ts';
import { isImage, rawStreams } from './raw-streams.ts';
import { isScan, pageNature } from './scan.ts';
import { lookAtPage, type PageFindings } from '../scan/page-findings.ts';
import { readPictures } from '../scan/page-pictures.ts';
import { readScan } from '../scan/read-scan.ts';
import { isCutOff } from './truncated.ts';

export type PdfReading = Pick<FileFacts, 'pdf' | 'failure' | 'scan'>;

/** What is known of a PDF that cannot be opened, its signatures aside: nothing. */
const UNOPENED: PdfFacts = {
  pages: 0,
  scan: false,
  encryption: 'none',
  activeContent: [],
  draftMark: null,
  header: null,
  signatures: [],
  text: [],
};

/**
 * Facts of a PDF. One of which no page can be shown is `unreadable`; its signatures are judged all the same, as are
 * those of one that needs a password: they are signatures over bytes.
 * @throws LimitError when a bound is met
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: EvidenceLimits,
  deadline: Deadline,
): Promise<PdfReading> {
  await deadline.within(checkMemory(bytes, limits));
  const opened = await openPdf(bytes, limits, deadline);
  if (opened.result === 'password') {
    const signatures = await deadline.within(readDocumentSignatures(bytes, null));
    return { pdf: { ...UNOPENED, encryption: 'user', signatures }, failure: null };
  }
  if (opened.result === 'unreadable') return deadline.within(unreadable(bytes, opened.reason));
  try {
    return await readOpened(bytes, opened.pdf, limits, deadline);
  } finally {
    await opened.pdf.close();
  }
}

async function unreadable(bytes: Uint8Array, reason: string): Promise<PdfReading> {
  const signatures = await readDocumentSignatures(bytes, null);
  const pdf = signatures.length > 0 ? { ...UNOPENED, signatures } : null;
  return { pdf, failure: { kind: 'unreadable', reason } };
}

async function readOpened(
  bytes: Uint8Array,
  pdf: OpenedPdf,
  limits: EvidenceLimits,
  deadline: Deadline,
): Promise<PdfReading> {
  const { document } = pdf;
  let layouts: PageLayout[];
  let looks: PageFindings[];
  let text: string[];
  try {
    ({ layouts, looks } = await readLayouts(pdf, limits, deadline));
    text = await readTexts(document, limits, deadline);
  } catch (error) {
    if (error instanceof Error && error.name === 'LimitError') throw error;
    return unreadable(bytes, error instanceof Error ? error.message : String(error));
  }
  const natures = layouts.map(pageNature);
  if (isCutOff(bytes) && natures[0] === 'blank') return unreadable(bytes, 'truncated');
  const scan = isScan(natures, [...rawStreams(bytes)].some(isImage));
  // Programs leave an empty sheet in front at times.
  const first = layouts.find((_, index) => natures[index] !== 'blank');
  const legacyFonts = unreadableFonts(layouts);
  const beginnings = beginningsOf(text);
  const header = first ? readHeader(first) : null;
  return {
    pdf: {
      pages: document.numPages,
      scan,
      encryption: (await isEncrypted(document)) ? 'owner' : 'none',
      activeContent: await deadline.within(readActiveContent(bytes, document, limits.inflatedBytes)),
      draftMark: draftMark(layouts, !scan && header !== null && header.blankNumber),
      header: header ? withSignatory(header.facts, layouts) : null,
      signatures: await deadline.within(readDocumentSignatures(bytes, document)),
      text,
      ...(legacyFonts.length > 0 ? { legacyFonts } : {}),
      ...(beginnings.length > 1 ? { beginnings } : {}),
    },
    ...(scan ? { scan: await readScan(document, looks, deadline) } : {}),
    failure: null,
  };
}

/** Layouts of pages, and what those show that are pictures. */
async function readLayouts(
  pdf: OpenedPdf,
  limits: EvidenceLimits,
  deadline: Deadline,
): Promise<{ layouts: PageLayout[]; looks: PageFindings[] }> {
  const { numPages } = pdf.document;
  const numbers = Array.from({ length: Math.min(numPages, limits.layoutPages) }, (_, index) => index + 1);
  if (numPages > limits.layoutPages) numbers.push(numPages);
  const layouts: PageLayout[] = [];
  const looks: PageFindings[] = [];
  for (const number of numbers) {
    const page = await deadline.within(pdf.document.getPage(number));
    const layout = await deadline.within(readLayout(page, pdf.library));
    layouts.push(layout);
    if (pageNature(layout) === 'image') {
      // While pdf.js still has them decoded.
      const look = await lookAtPage(number, layout, await readPictures(page, layout, deadline));
      if (look) looks.push(look);
    }
    page.cleanup();
  }
  return { layouts, looks };
}

/** Text of each page, in NFC; empty beyond the bounds. */
async function readTexts(
  document: PDFDocumentProxy,
  limits: EvidenceLimits,
  deadline: Deadline,
): Promise<string[]> {
  const texts: string[] = [];
  let left = limits.textLength;
  for (let number = 1; number <= Math.min(document.numPages, 10 * limits.textPages); number += 1) {
    let text = '';
    if (number <= limits.textPages && left > 0) {
      const page = await deadline.within(document.getPage(number));
      text = (await deadline.within(readText(page))).slice(0, left);
    }
    left -= text.length;
    texts.push(text);
  }
  return texts;
}

/** The last page is among those laid out, whatever the number of pages. */
function withSignatory(header: HeaderFacts, layouts: readonly PageLayout[]): HeaderFacts {
  const last = layouts.at(-1);
  const signatory = last ? readSignatory(last) : null;
  return signatory ? { ...header, signatory } : header;
}

function draftMark(layouts: readonly PageLayout[], blankNumber: boolean): PdfFacts['draftMark'] {
  if (hasDraftMark(layouts)) return 'watermark';
  return blankNumber ? 'blank-number' : null;
}

/** Opened without a password, so an encrypted one has an owner's password at most. */
async function isEncrypted(document: PDFDocumentProxy): Promise<boolean> {
  const { info } = await document.getMetadata();
  return Boolean((info as { EncryptFilterName?: unknown }).EncryptFilterName);
}

async function readDocumentSignatures(
  bytes: Uint8Array,
  document: PDFDocumentProxy | null,
): Promise<PdfFacts['signatures']> {
  const { readSignatures } = await import('../signature/read.ts');
  return readSignatures(bytes, document);
}
