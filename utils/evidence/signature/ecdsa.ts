import type { Integer, Sequence } from 'asn1js';
import { parseBer } from './cms.ts';

/**
 * ECDSA-Sig-Value (RFC 3279, 2.2.3) as WebCrypto takes it: r and s side by side, `size` bytes each.
 * @returns null for what is no such value: then it verifies nothing
 */
export function rawEcdsa(signature: Uint8Array, size: number): Uint8Array<ArrayBuffer> | null {
  let parts: Integer[];
  try {
    parts = (parseBer(signature) as Sequence).valueBlock.value as Integer[];
  } catch {
    return null;
  }
  if (parts.length !== 2) return null;
  const raw = new Uint8Array(2 * size);
  for (const [index, part] of parts.entries()) {
    const digits = part.valueBlock.valueHexView;
    const first = digits.findIndex((byte) => byte !== 0);
    const value = first < 0 ? new Uint8Array() : digits.subarray(first);
    if (value.length > size) return null;
    raw.set(value, (index + 1) * size - value.length);
  }
  return raw;
}
