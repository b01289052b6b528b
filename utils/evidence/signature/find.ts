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
async function rangesOfViewer(pdf: PDFDocumentProxy | null): Promise<number[][]> {
  const listed = ((await pdf?.getSignatures().catch(() => null)) ?? []) as { byteRange?: number[] }[];
  return listed.flatMap(({ byteRange }) => (byteRange ? [byteRange] : []));
}

/** Usage rights of Adobe Reader (12.8.2.3) are no signature of a signer's; nobody sees them. */
async function usageRights(revision: Revision): Promise<PdfDict[]> {
  const rights = asDict(await revision.lookup(await revision.catalog(), 'Perms'));
  const found: PdfDict[] = [];
  for (const key of rights ? ['UR', 'UR3'] : []) {
    const dict = rights && asDict(await revision.lookup(rights, key));
    if (dict) found.push(dict);
  }
  return found;
}

async function ofRevision(
  revision: Revision,
): Promise<{ values: (PdfDict | null)[]; rights: PdfDict[] } | null> {
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
  pdf: PDFDocumentProxy | null,
  revision: Revision | null,
): Promise<FoundSignature[]> {
  const walked = revision && (await ofRevision(revision));
  const found: FoundSignature[] = [];
  const known = new Map<number, PdfDict>();
  for (const rights of walked?.rights ?? []) known.set(rights.start, rights);
  for (const dict of walked?.values ?? []) {
    // One dictionary may be the value of several fields; those of an object stream (start -1) all stand for themselves.
    if (dict && dict.start >= 0 && known.has(dict.start)) continue;
    if (dict && dict.start >= 0) known.set(dict.start, dict);
    found.push({ dict, linked: true });
  }
  const places = [...known.values()];
  const viewed = walked ? [] : (await rangesOfViewer(pdf)).map(String);
  for (const { dict } of rawRanges(bytes, (at) => places.some(({ start, end }) => start < at && at < end))) {
    if (dict && known.has(dict.start)) continue;
    if (dict) known.set(dict.start, dict);
    found.push({ dict, linked: dict !== null && viewed.includes(String(rangeNumbers(dict))) });
  }
  return found;
}
