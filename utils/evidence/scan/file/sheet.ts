/** A part of a picture, over its whole width: its rows as they are stored, and how to undo that, in a PDF's words. */
export interface Strip {
  rows: number;
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

export const MM_PER_INCH = 25.4;
/** Millimetres of A4, along and across. */
const A4 = [297, 210] as const;
/** Paper that documents are on, A5 to A3, millimetres along the short side. */
const PAPER = [140, 310] as const;
/** The long side over the short one, at most; √2 for A4. */
const LONGEST = 1.7;

/**
 * Pixels an inch of a sheet. What programs write without measuring (72, 96) makes no paper of the size of a document's:
 * then, and where nothing is said, the picture is taken to fill A4.
 */
export function resolutionOf({
  width,
  height,
  density,
}: Pick<Sheet, 'width' | 'height' | 'density'>): number {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const dpi = density ? Math.min(...density) : 0;
  const side = dpi > 0 ? (short / dpi) * MM_PER_INCH : 0;
  if (side >= PAPER[0] && side <= PAPER[1] && long / short <= LONGEST) return dpi;
  return Math.max(long / A4[0], short / A4[1]) * MM_PER_INCH;
}
