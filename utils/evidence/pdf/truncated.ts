import { indexOfAscii } from '../kind/bytes.ts';

/** The end of a whole PDF lies in its last bytes, white space and stray bytes behind it allowed for. */
const TAIL_BYTES = 4096;

/** Whether a PDF's end is missing: no `startxref` where it should be (ISO 32000-1, 7.5.5). */
export function isCutOff(bytes: Uint8Array): boolean {
  return indexOfAscii(bytes, 'startxref', Math.max(0, bytes.length - TAIL_BYTES), bytes.length) < 0;
}
