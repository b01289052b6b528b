import { inflate } from '../../pdf/inflate.ts';
import { undoPng } from '../../signature/syntax/predictor.ts';

/** What a PNG's chunks say and hold. */
export interface PngParts {
  width: number;
  height: number;
  /** Bits of a sample. */
  depth: number;
  /** Colour type: 0 grey, 2 colour, 3 palette, 4 and 6 with opacity. */
  type: number;
  interlaced: boolean;
  /** Red, green and blue of each colour. */
  palette: Uint8Array;
  /** The zlib stream. */
  data: Uint8Array;
}

/** Samples of a pixel by colour type. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** First column and row, and the steps, of each pass (W3C PNG, 8.2). */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/**
 * Pixels of a PNG that PDF has no word for: interlaced, or with opacity, which is laid on white.
 * @returns red, green and blue a pixel; null where there is less data than its size asks
 * @throws LimitError where there is more
 */
export async function pngPixels(png: PngParts): Promise<Uint8Array | null> {
  const channels = CHANNELS[png.type];
  if (!channels || ![1, 2, 4, 8, 16].includes(png.depth)) return null;
  const bits = channels * png.depth;
  const passes = (png.interlaced ? ADAM7 : ([[0, 0, 1, 1]] as const)).map(([x, y, dx, dy]) => {
    const width = Math.max(0, Math.ceil((png.width - x) / dx));
    const height = width === 0 ? 0 : Math.max(0, Math.ceil((png.height - y) / dy));
    return { x, y, dx, dy, width, height, row: Math.ceil((width * bits) / 8) };
  });
  const length = passes.reduce((sum, { row, height }) => sum + (row + 1) * height, 0);
  const { bytes } = await inflate(png.data, length, true);
  if (bytes.length < length) return null;
  const out = new Uint8Array(png.width * png.height * 3);
  let at = 0;
  for (const { x, y, dx, dy, width, height, row } of passes) {
    const size = (row + 1) * height;
    const rows = undoPng(bytes.subarray(at, at + size), row, Math.max(1, bits >> 3));
    at += size;
    for (let j = 0; j < height; j += 1) {
      const own = rows.subarray(j * row, (j + 1) * row);
      for (let i = 0; i < width; i += 1)
        putPixel(out, 3 * ((y + j * dy) * png.width + x + i * dx), own, i * channels, png);
    }
  }
  return out;
}

/** Sets one pixel from the samples of its row, of which `first` is its own first. */
function putPixel(out: Uint8Array, at: number, row: Uint8Array, first: number, png: PngParts): void {
  const { type, depth, palette } = png;
  if (type === 3) {
    const index = 3 * sample(row, first, depth);
    for (let channel = 0; channel < 3; channel += 1) out[at + channel] = palette[index + channel] ?? 0;
    return;
  }
  const colours = type === 2 || type === 6 ? 3 : 1;
  const level = (index: number) => scaled(sample(row, index, depth), depth);
  const opacity = type >= 4 ? level(first + colours) / 255 : 1;
  for (let channel = 0; channel < 3; channel += 1)
    out[at + channel] = level(first + (colours === 3 ? channel : 0)) * opacity + 255 * (1 - opacity);
}

/** A sample's value; of 16 bits the upper 8. */
function sample(row: Uint8Array, index: number, depth: number): number {
  if (depth >= 8) return row[(index * depth) >> 3] ?? 0;
  const bit = index * depth;
  return ((row[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

const scaled = (value: number, depth: number) => (depth >= 8 ? value : (value * 255) / ((1 << depth) - 1));
