import type { ByteRange } from './byte-range.ts';
import { SignatureFault } from './reasons.ts';
import type { PdfDict } from './syntax/objects.ts';

/**
 * The CMS of a signature dictionary, once it is sure that the hole is `<hex>` of /Contents and nothing else: whatever
 * more stood there would be unsigned (universal signature forgery, signature wrapping).
 * @returns the decoded bytes, padding included
 * @throws {SignatureFault} contents-missing, hole-mismatch
 */
export function readHole(bytes: Uint8Array, dict: PdfDict, range: ByteRange): Uint8Array {
  const contents = dict.entries.get('Contents');
  if (contents?.kind !== 'string' || contents.bytes.length === 0)
    throw new SignatureFault('broken', 'contents-missing');
  if (contents.start !== range.open || contents.end !== range.close || bytes[range.open] !== 0x3c)
    throw new SignatureFault('broken', 'hole-mismatch');
  return contents.bytes;
}
