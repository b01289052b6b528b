const ESCAPES: Record<number, number> = { 0x6e: 0x0a, 0x72: 0x0d, 0x74: 0x09, 0x62: 0x08, 0x66: 0x0c };

const isOctal = (byte: number | undefined): byte is number =>
  byte !== undefined && byte >= 0x30 && byte <= 0x37;

/** Offset after the «)» that closes the string, -1 where none does: looked for before anything is decoded. */
function endOf(bytes: Uint8Array, start: number): number {
  let depth = 1;
  for (let at = start + 1; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte === 0x5c) at++;
    else if (byte === 0x28) depth++;
    else if (byte === 0x29 && --depth === 0) return at + 1;
  }
  return -1;
}

/**
 * Reads a literal string (ISO 32000-2, 7.3.4.2).
 * @param start offset of its «(»
 * @returns its bytes and the offset after its «)»; `end` is -1 where it does not end
 */
export function readLiteral(bytes: Uint8Array, start: number): { bytes: Uint8Array; end: number } {
  const end = endOf(bytes, start);
  const out: number[] = [];
  for (let at = start + 1; at < end - 1; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x5c) at = readEscape(bytes, at + 1, out);
    else out.push(byte);
  }
  return { bytes: Uint8Array.from(out), end };
}

/** Takes what follows a backslash; gives the offset of its last byte. */
function readEscape(bytes: Uint8Array, at: number, out: number[]): number {
  const byte = bytes[at] ?? 0;
  if (isOctal(byte)) {
    let value = 0;
    let end = at;
    for (; end < at + 3; end++) {
      const digit = bytes[end];
      if (!isOctal(digit)) break;
      value = value * 8 + digit - 0x30;
    }
    out.push(value & 0xff);
    return end - 1;
  }
  if (byte === 0x0d) return bytes[at + 1] === 0x0a ? at + 1 : at;
  if (byte !== 0x0a) out.push(ESCAPES[byte] ?? byte);
  return at;
}
