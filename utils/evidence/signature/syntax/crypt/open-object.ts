import { asDict, asItems, asName, type PdfDict, type PdfObject } from '../objects.ts';
import type { Decipher, Owner } from './decipher.ts';

/**
 * Undoes the encryption of all strings in an object, in place. The value of a signature is not encrypted (7.6.2); what
 * is not encrypted though it should be stays as it is: programs that sign leave their own strings so at times.
 */
export async function openStrings(object: PdfObject, decipher: Decipher, owner: Owner): Promise<void> {
  if (object.kind === 'string') {
    const { bytes } = object;
    object.bytes = await decipher.string(bytes, owner).catch(() => bytes);
  }
  for (const item of asItems(object) ?? []) await openStrings(item, decipher, owner);
  const dict = asDict(object);
  for (const [key, value] of dict?.entries ?? []) {
    if (key !== 'Contents' || !dict?.entries.has('ByteRange')) await openStrings(value, decipher, owner);
  }
}

/** Whether a stream is encrypted like all others: not a cross-reference, nor one with a crypt filter of its own. */
export function isSealed(dict: PdfDict, decipher: Decipher): boolean {
  const type = asName(dict.entries.get('Type'));
  if (type === 'XRef' || (type === 'Metadata' && !decipher.metadata)) return false;
  const filter = dict.entries.get('Filter');
  return asName(asItems(filter)?.[0] ?? filter) !== 'Crypt';
}
