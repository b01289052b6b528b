import type { FileFacts, HeaderFacts, OcrFacts } from '../facts.ts';
import { Deadline, DEFAULT_LIMITS } from '../limits.ts';
import { openPdf } from '../pdf/open.ts';
import { readPageImage, type PageImage } from '../scan/page-image.ts';
import type { Recogniser } from './recogniser.ts';
import { readHeaderEitherWay } from './turned-header.ts';

/** Letters of a header need no more. */
const DPI = 200;
/** Programs leave an empty sheet in front at times. */
const FIRST_SHEETS = 2;

/** Whether a file's header can be had by OCR alone: a scan, or the image of a document. */
export function needsOcr({ failure, pdf, scan }: FileFacts): boolean {
  if (failure) return false;
  return pdf ? pdf.scan && pdf.encryption !== 'user' : scan !== undefined;
}

/**
 * Facts of a scan with what OCR reads of its header; others come back as they are.
 * @param recogniser is called when it is wanted for the first time
 * @param progress is told the share done, 0 to 1
 * @param pages how a page's picture is had
 */
export async function withOcr(
  facts: FileFacts,
  bytes: Uint8Array,
  recogniser: () => Promise<Recogniser>,
  progress: (share: number) => void = () => undefined,
  pages: (facts: FileFacts, bytes: Uint8Array) => Promise<PageImage | null> = firstPage,
): Promise<FileFacts> {
  if (!needsOcr(facts)) return facts;
  progress(0);
  try {
    const page = await pages(facts, bytes);
    if (!page) return facts;
    const { header, unsure } = await readHeaderEitherWay(page, await recogniser(), progress);
    return withHeader(facts, { ended: null, header, unsure });
  } catch (error) {
    const late = error instanceof Error && error.name === 'LimitError';
    return withoutHeader(facts, late ? 'time' : 'failed');
  }
}

/** Facts of a scan on which OCR did not come to its end. */
export function withoutHeader(facts: FileFacts, ended: NonNullable<OcrFacts['ended']>): FileFacts {
  return { ...facts, ocr: { ended, header: null, unsure: [] } };
}

async function firstPage({ kind }: FileFacts, bytes: Uint8Array): Promise<PageImage | null> {
  if (kind !== 'pdf') return readPageImage(bytes, 0, { dpi: DPI });
  const deadline = new Deadline(DEFAULT_LIMITS.milliseconds);
  const opened = await openPdf(bytes, DEFAULT_LIMITS, deadline);
  if (opened.result !== 'open') return null;
  try {
    for (let index = 0; index < FIRST_SHEETS; index += 1) {
      const page = await readPageImage(opened.pdf.document, index, { dpi: DPI });
      if (page) return page;
    }
    return null;
  } finally {
    await opened.pdf.close();
  }
}

/**
 * A recogniser's text that came with the scan counts where OCR of ours has nothing to say against it. What it says of
 * a number or date that is doubtful here settles the doubt where both agree.
 */
function withHeader(facts: FileFacts, ocr: OcrFacts): FileFacts {
  if (!facts.pdf) return { ...facts, ocr };
  const layer = facts.pdf.header;
  if (!ocr.header || !layer) {
    return { ...facts, ocr, pdf: { ...facts.pdf, header: ocr.header ?? layer } };
  }
  const own = ocr.header;
  const header: HeaderFacts = {
    ...own,
    issuer: own.issuer ?? layer.issuer,
    type: own.type ?? layer.type,
    abstract: own.abstract ?? layer.abstract,
    appendix: own.appendix ?? layer.appendix,
  };
  const written = layer.number && layer.symbol ? `${layer.number}/${layer.symbol}` : null;
  const unsure = ocr.unsure.filter(({ part, guess }) => {
    if (guess === null || guess !== (part === 'number' ? written : layer.date)) return true;
    if (part === 'number') Object.assign(header, { number: layer.number, symbol: layer.symbol });
    else header.date = layer.date;
    return false;
  });
  return { ...facts, ocr: { ...ocr, header, unsure }, pdf: { ...facts.pdf, header } };
}
