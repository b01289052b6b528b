import { hasAscii } from '../../kind/bytes.ts';

/** White space of PDF (ISO 32000-2, table 1). */
export function isWhiteSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x00 || byte === 0x0c;
}

const DELIMITERS = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));

/** Neither white space nor a delimiter. */
export function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && !isWhiteSpace(byte) && !DELIMITERS.has(byte);
}

/** Value of a hexadecimal digit, -1 for any other byte. */
export function hexDigit(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** Last place of an ASCII text that begins at or before `from`, looking back `reach` bytes at most; -1 for none. */
export function lastIndexOfAscii(bytes: Uint8Array, text: string, from: number, reach = from): number {
  const first = text.charCodeAt(0);
  for (let at = Math.min(from, bytes.length - 1); at >= Math.max(0, from - reach); at--) {
    if (bytes[at] === first && hasAscii(bytes, at, text)) return at;
  }
  return -1;
}

/** Whether nothing but white space stands from an offset on. */
export function onlyWhiteSpaceFrom(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < bytes.length; at++) if (!isWhiteSpace(bytes[at])) return false;
  return true;
}
