/** Whether the bytes at an offset are those of an ASCII text (or code units up to 0xFF). */
export function hasAscii(bytes: Uint8Array, offset: number, text: string): boolean {
  if (offset < 0 || offset + text.length > bytes.length) return false;
  for (let i = 0; i < text.length; i += 1) {
    if (bytes[offset + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}

/** First place of an ASCII text between `from` and `to` (where it must have begun); -1 where it is not. */
export function indexOfAscii(bytes: Uint8Array, text: string, from: number, to: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0 && at < to; at = bytes.indexOf(first, at + 1)) {
    if (hasAscii(bytes, at, text)) return at;
  }
  return -1;
}

/** A view for reading numbers, whatever buffer the bytes lie in. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const latin1 = new TextDecoder('latin1');

/** Bytes as text, one character a byte. */
export function latin1Text(bytes: Uint8Array): string {
  return latin1.decode(bytes);
}
