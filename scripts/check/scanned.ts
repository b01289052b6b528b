import type { FileFacts, OcrFacts } from '../../utils/evidence/facts.ts';
import type { ScanFacts } from '../../utils/evidence/scan/facts.ts';

/** What a scan looks like, without the pictures of what was found. */
export interface PrintedLook extends Omit<ScanFacts, 'seals'> {
  seals: Omit<ScanFacts['seals'][number], 'picture'>[];
}

/** How OCR went, and what it is not certain of; what it is certain of stands with the file. */
export interface PrintedOcr {
  ended: OcrFacts['ended'];
  unsure: Omit<OcrFacts['unsure'][number], 'picture'>[];
}

export interface PrintedScan {
  /** Whether a PDF is a scan, or an image shows a document; null where it is not known. */
  scan: boolean | null;
  look: PrintedLook | null;
  ocr: PrintedOcr | null;
}

const IMAGES = /^(?:jpeg|png|tiff|webp|bmp|gif)$/;

/** What is known of a file as a scan. */
export function printScan({ kind, failure, pdf, scan, unseen, ocr }: FileFacts): PrintedScan {
  const seen = IMAGES.test(kind) && !failure && !unseen;
  return {
    scan: pdf?.scan ?? (seen ? scan !== undefined : null),
    look: scan ? { ...scan, seals: scan.seals.map(withoutPicture) } : null,
    ocr: ocr ? { ended: ocr.ended, unsure: ocr.unsure.map(withoutPicture) } : null,
  };
}

function withoutPicture<T extends { picture: unknown }>(found: T): Omit<T, 'picture'> {
  const rest: Omit<T, 'picture'> & { picture?: unknown } = { ...found };
  delete rest.picture;
  return rest;
}
