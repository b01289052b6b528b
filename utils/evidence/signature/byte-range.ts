import { SignatureFault } from './reasons.ts';
import { asInteger, type PdfDict } from './syntax/objects.ts';
import type { Revision } from './syntax/revision.ts';

/** The signed bytes: from 0 to `open`, and from `close` to `end`. The hole between them holds /Contents. */
export interface ByteRange {
  open: number;
  close: number;
  end: number;
}

/**
 * /ByteRange of a signature dictionary (ISO 32000-2, 12.8.1): exactly four non-negative integers, from the first byte
 * of the file on, two spans with a hole between them, none of it beyond the file.
 * @param revision to resolve an array or numbers that stand elsewhere; null where the structure cannot be followed
 * @throws {SignatureFault} byte-range-missing, byte-range-malformed
 */
export async function readByteRange(
  dict: PdfDict,
  size: number,
  revision: Revision | null,
): Promise<ByteRange> {
  const value = dict.entries.get('ByteRange');
  const array = revision ? await revision.resolve(value) : value;
  if (array?.kind !== 'array') throw new SignatureFault('broken', 'byte-range-missing');
  const [a, b, c, d, ...more] = array.items.map(asInteger);
  const integers =
    typeof a === 'number' && typeof b === 'number' && typeof c === 'number' && typeof d === 'number';
  if (!integers || more.length) throw new SignatureFault('broken', 'byte-range-malformed');
  if (a !== 0 || b <= 0 || c < b || d < 0 || c + d > size)
    throw new SignatureFault('broken', 'byte-range-malformed');
  return { open: b, close: c, end: c + d };
}

/** The signed bytes, joined. */
export function signedBytes(bytes: Uint8Array, range: ByteRange): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(range.open + range.end - range.close);
  joined.set(bytes.subarray(0, range.open));
  joined.set(bytes.subarray(range.close, range.end), range.open);
  return joined;
}

/** Signatures that reach into each other's revision: the later one has to begin its hole after the earlier ends. */
export function overlaps(range: ByteRange, all: readonly ByteRange[]): boolean {
  const others = all.filter(({ open, end }) => open !== range.open || end !== range.end);
  return others.some((other) => range.open < other.end && other.open < range.end);
}
