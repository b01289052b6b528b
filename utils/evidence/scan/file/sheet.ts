import { A4_MM, isPaper, MM_PER_INCH } from '../paper.ts';

/**
 * A part of a picture: its rows as they are stored, and how to undo that, in a PDF's words. It goes over the whole
 * width and lies under the one before, unless it is a tile; tiles at the edges reach beyond.
 */
export interface Strip {
  rows: number;
  /** In pixels from the picture's top left corner. */
  tile?: { left: number; top: number; width: number };
  /** Entries of the image's dictionary: filter, colours, bits. */
  entries: string;
  bytes: Uint8Array;
}

/** A page of an image file. */
export interface Sheet {
  /** Pixels. */
  width: number;
  height: number;
  /** Pixels an inch, across and down; null where the file does not say. */
  density: readonly [number, number] | null;
  /** Degrees clockwise by which it is to be turned for showing. */
  turn: 0 | 90 | 180 | 270;
  strips: Strip[];
}

/**
 * Pixels an inch of a sheet. What programs write without measuring (72, 96) makes no paper that documents are on: then,
 * and where nothing is said, the picture is taken to fill A4.
 */
export function resolutionOf({
  width,
  height,
  density,
}: Pick<Sheet, 'width' | 'height' | 'density'>): number {
  const dpi = density ? Math.min(...density) : 0;
  const mm = MM_PER_INCH / dpi;
  if (dpi > 0 && isPaper(width * mm, height * mm)) return dpi;
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  return Math.max(long / A4_MM[0], short / A4_MM[1]) * MM_PER_INCH;
}

/** Rows of a whole picture as red, green and blue, a byte each. */
export function rawStrip(rows: number, pixels: Uint8Array): Strip {
  return { rows, entries: '/BitsPerComponent 8 /ColorSpace /DeviceRGB', bytes: pixels };
}
