/** A marker segment of a JPEG (ITU-T T.81, B.1.1.4); offsets of what stands behind its length, `end` exclusive. */
export interface JpegSegment {
  marker: number;
  start: number;
  end: number;
}

/** Start of scan: what follows is the picture. */
export const SCAN = 0xda;
const NO_FRAMES = [0xc4, 0xc8, 0xcc];

/** Whether a marker begins a frame header, which tells the size (B.2.2). */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.includes(marker);
}

/** The segments up to and with the first scan; it ends where the structure does. */
export function* jpegSegments(bytes: Uint8Array): Generator<JpegSegment> {
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (length < 2) return;
    yield { marker, start: at + 4, end: at + 2 + length };
    if (marker === SCAN) return;
    at += 2 + length;
  }
}

/** Pixels across and down as the frame header says; null where there is none. */
export function jpegSize(bytes: Uint8Array): { width: number; height: number } | null {
  for (const { marker, start } of jpegSegments(bytes)) {
    if (!isFrame(marker)) continue;
    const number = (at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
    return { height: number(start + 1), width: number(start + 3) };
  }
  return null;
}
