import type { PDFDocumentProxy } from 'pdfjs-dist';
import { signatureValues } from './fields.ts';
import { rangeNumbers, rawRanges } from './raw-ranges.ts';
import { asDict, type PdfDict } from './syntax/objects.ts';
import type { Revision } from './syntax/revision.ts';

/** A signature dictionary, and whether a field of the document holds it. */
export interface FoundSignature {
  /** Null where a field's value is no dictionary, or nothing can be read around a /ByteRange. */
  dict: PdfDict | null;
  linked: boolean;
}

/** Ranges that pdf.js finds in fields: it decrypts, and it repairs a broken cross-reference. */
async function rangesOfViewer(pdf: PDFDocumentProxy): Promise<number[][]> {
  const listed = ((await pdf.getSignatures().catch(() => null)) ?? []) as { byteRange?: number[] }[];
  return listed.flatMap(({ byteRange }) => (byteRange ? [byteRange] : []));
}

/** Usage rights of Adobe Reader (12.8.2.3) are no signature of a signer's; nobody sees them. */
async function usageRights(revision: Revision): Promise<number[]> {
  const rights = asDict(await revision.lookup(await revision.catalog(), 'Perms'));
  const found: number[] = [];
  for (const key of rights ? ['UR', 'UR3'] : []) {
    const dict = rights && asDict(await revision.lookup(rights, key));
    if (dict) found.push(dict.start);
  }
  return found;
}

async function ofRevision(
  revision: Revision,
): Promise<{ values: (PdfDict | null)[]; rights: number[] } | null> {
  try {
    return { values: await signatureValues(revision), rights: await usageRights(revision) };
  } catch {
    return null;
  }
}

/**
 * Every signature in the file, once: those that fields hold, and each other /ByteRange in the bytes.
 * @param revision the file as it is; null where its cross-reference cannot be followed
 */
export async function findSignatures(
  bytes: Uint8Array,
  pdf: PDFDocumentProxy,
  revision: Revision | null,
): Promise<FoundSignature[]> {
  const walked = revision && (await ofRevision(revision));
  const found: FoundSignature[] = [];
  const known = new Set(walked?.rights);
  for (const dict of walked?.values ?? []) {
    if (dict && dict.start >= 0 && known.has(dict.start)) continue;
    if (dict && dict.start >= 0) known.add(dict.start);
    found.push({ dict, linked: true });
  }
  const viewed = walked ? [] : (await rangesOfViewer(pdf)).map(String);
  for (const { at, dict } of rawRanges(bytes)) {
    const inField = found.some(({ dict: other }) => other && other.start < at && at < other.end);
    if (inField || (dict && known.has(dict.start))) continue;
    if (dict) known.add(dict.start);
    found.push({ dict, linked: dict !== null && viewed.includes(String(rangeNumbers(dict))) });
  }
  return found;
}
