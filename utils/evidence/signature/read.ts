import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { SignatureFacts } from '../facts.ts';
import { judgeAdditions } from './additions.ts';
import { readByteRange, type ByteRange } from './byte-range.ts';
import { findSignatures, type FoundSignature } from './find.ts';
import { blankFacts, judge, type Judged } from './judge.ts';
import type { SignatureReason } from './reasons.ts';
import { Revision } from './syntax/revision.ts';

/** No document has as many; each one costs a digest of the whole file. */
const MAX_SIGNATURES = 40;

/**
 * The signatures of a PDF, in the order in which they cover it: integrity verified over the actual bytes, signer as
 * the certificate has it (ISO 32000-2, 12.8; RFC 5652). Trust and revocation are not judged here. Runs in a Worker and
 * in Node; never throws for what is in the file.
 * @param bytes the whole file
 * @param pdf the same, opened by pdf.js: it finds fields where the structure is broken or encrypted; null where it
 *   cannot be opened
 * @returns one entry a signature; none where the file has none
 */
export async function readSignatures(
  bytes: Uint8Array,
  pdf: PDFDocumentProxy | null,
): Promise<SignatureFacts[]> {
  try {
    return await readAll(bytes, pdf);
  } catch {
    return [unjudged('unexpected-failure')];
  }
}

async function readAll(bytes: Uint8Array, pdf: PDFDocumentProxy | null): Promise<SignatureFacts[]> {
  const now = await Revision.open(bytes).catch(() => null);
  const all = await findSignatures(bytes, pdf, now);
  const found = all.slice(0, MAX_SIGNATURES);
  const ranges = await rangesOf(found, bytes, now);
  const judged: Judged[] = [];
  for (const signature of found) judged.push(await judge(bytes, signature, now, ranges));
  judged.sort((a, b) => (a.range?.end ?? 0) - (b.range?.end ?? 0));
  await judgeAdditions({ bytes, pdf, now }, judged);
  const facts = judged.map((each) => each.facts);
  return all.length > found.length ? [...facts, unjudged('limit-exceeded')] : facts;
}

function unjudged(reason: SignatureReason): SignatureFacts {
  return { ...blankFacts('approval'), reason };
}

/** Well-formed ranges of the signatures in fields. */
async function rangesOf(
  found: FoundSignature[],
  bytes: Uint8Array,
  now: Revision | null,
): Promise<ByteRange[]> {
  const ranges: ByteRange[] = [];
  for (const { dict, linked } of found) {
    const range = dict && linked ? await readByteRange(dict, bytes.length, now).catch(() => null) : null;
    if (range) ranges.push(range);
  }
  return ranges;
}
