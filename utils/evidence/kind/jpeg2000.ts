import { indexOfAscii, viewOf } from './bytes.ts';

/** Start of the codestream, then of its sizes (ITU-T T.800, A.4.1 and A.5.1). */
const BEGINNING = '\xff\x4f\xff\x51';

/** Pixels across and down as the codestream of a JPEG 2000 picture says; null where there is none. */
export function jpeg2000Size(bytes: Uint8Array): { width: number; height: number } | null {
  const at = indexOfAscii(bytes, BEGINNING, 0, bytes.length);
  if (at < 0 || at + 24 > bytes.length) return null;
  const view = viewOf(bytes);
  // The grid's far corner, less where the picture begins on it.
  const side = (far: number) => Math.max(0, view.getUint32(at + far) - view.getUint32(at + far + 8));
  return { width: side(8), height: side(12) };
}
