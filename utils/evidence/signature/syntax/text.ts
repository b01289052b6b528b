import { latin1Text } from '../../kind/bytes.ts';

/** A text string (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 by its mark, else taken for Latin-1. */
export function pdfText(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return new TextDecoder().decode(bytes);
  return latin1Text(bytes);
}
