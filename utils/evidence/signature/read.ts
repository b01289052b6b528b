import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { SignatureFacts } from '../facts.ts';
import { readByteRange, type ByteRange } from './byte-range.ts';
import { endsRevision } from './coverage.ts';
import { findSignatures, type FoundSignature } from './find.ts';
import { judge, type Judged } from './judge.ts';
import { onlySignaturesAdded } from './later-revisions.ts';
import type { SignatureReason } from './reasons.ts';
import { Revision } from './syntax/revision.ts';

/** No document has as many; each one costs a digest of the whole file. */
const MAX_SIGNATURES = 40;

/**
 * The signatures of a PDF, in the order in which they cover it: integrity verified over the actual bytes, signer as
 * the certificate has it (ISO 32000-2, 12.8; RFC 5652). Trust and revocation are not judged here. Runs in a Worker and
 * in Node; never throws for what is in the file.
 * @param bytes the whole file
 * @param pdf the same, opened by pdf.js: it finds fields where the structure is broken or encrypted
 * @returns one entry a signature; none where the file has none
 */
export async function readSignatures(bytes: Uint8Array, pdf: PDFDocumentProxy): Promise<SignatureFacts[]> {
  const now = await Revision.open(bytes).catch(() => null);
  const found = (await findSignatures(bytes, pdf, now)).slice(0, MAX_SIGNATURES);
  const ranges = await rangesOf(found, bytes, now);
  const judged: Judged[] = [];
  for (const signature of found) judged.push(await judge(bytes, signature, now, ranges));
  judged.sort((a, b) => (a.range?.end ?? 0) - (b.range?.end ?? 0));
  await judgeAdditions(bytes, judged, now);
  return judged.map(({ facts }) => facts);
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

/** Judges what came after each signature, the last one first: it is later signatures that may be added. */
async function judgeAdditions(bytes: Uint8Array, judged: Judged[], now: Revision | null) {
  const intact = new Set<number>();
  for (const { facts, revision, dict, permission } of [...judged].reverse()) {
    if (!revision || !dict) continue;
    const fine =
      facts.coversWholeFile ||
      (now !== null &&
        endsRevision(bytes) &&
        (await onlySignaturesAdded(revision, now, intact, permission !== 1)));
    if (!fine)
      Object.assign(facts, { status: 'unknown', reason: 'bytes-added-after' satisfies SignatureReason });
    intact.add(dict.start);
  }
}
