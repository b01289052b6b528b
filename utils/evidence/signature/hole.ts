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
  const [before, behind] = [range.open - contents.start, contents.end - range.close];
  // Some signers sign the delimiters too: then the hole holds the digits alone.
  if (before !== behind || (before !== 0 && before !== 1) || bytes[contents.start] !== 0x3c)
    throw new SignatureFault('broken', 'hole-mismatch');
  return contents.bytes;
}
