import { hasAscii } from '../kind/bytes.ts';
import type { ByteRange } from './byte-range.ts';
import { signatureValues } from './fields.ts';
import { SignatureFault } from './reasons.ts';
import { isWhiteSpace, onlyWhiteSpaceFrom } from './syntax/bytes.ts';
import type { PdfDict } from './syntax/objects.ts';
import { Revision } from './syntax/revision.ts';

/** Whether nothing but white space comes after the signed bytes. */
export function coversWholeFile(bytes: Uint8Array, range: ByteRange): boolean {
  return onlyWhiteSpaceFrom(bytes, range.end);
}

/** Whether the last thing in the bytes is the %%EOF of a revision. */
export function endsRevision(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && isWhiteSpace(bytes[end - 1])) end--;
  return hasAscii(bytes, end - '%%EOF'.length, '%%EOF');
}

/**
 * Opens the revision that a signature covers: it ends in a cross-reference of its own that lies inside it, and the
 * signature, read again in it, is the same dictionary of the same field (a later revision could put another in its
 * place). Of a file that is signed from end to end, the hole alone left out, nothing can have been put in another's
 * place: there a cross-reference that only a repairing reader can follow is no fault.
 * @param linked whether a field of today's document holds the signature
 * @returns null where all of the file is signed and its cross-reference cannot be followed
 * @throws {SignatureFault} coverage-incomplete, not-in-signed-revision, structure-unreadable
 */
export async function openSignedRevision(
  bytes: Uint8Array,
  range: ByteRange,
  dict: PdfDict,
  linked: boolean,
): Promise<Revision | null> {
  const covered = bytes.subarray(0, range.end);
  const whole = coversWholeFile(bytes, range);
  if (!whole && !endsRevision(covered)) throw new SignatureFault('broken', 'coverage-incomplete');
  const revision = await Revision.open(covered).catch(() => null);
  if (!revision && !whole) throw new SignatureFault('unknown', 'structure-unreadable');
  if (revision && linked && !(await holds(revision, dict)))
    throw new SignatureFault('broken', 'not-in-signed-revision');
  return revision;
}

async function holds(revision: Revision, dict: PdfDict): Promise<boolean> {
  try {
    return (await signatureValues(revision)).some((value) => value?.start === dict.start);
  } catch {
    // The form of an encrypted file may stand in an object stream that is not ours to read.
    return revision.encrypted;
  }
}
