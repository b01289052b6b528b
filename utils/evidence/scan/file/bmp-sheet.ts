import { viewOf } from '../../kind/bytes.ts';
import { MM_PER_INCH } from '../paper.ts';
import { rawStrip, type Sheet } from './sheet.ts';

/** Header of the file, then that of the picture (BITMAPINFOHEADER). */
const FILE_HEADER = 14;
const LEAST_HEADER = 40;

/**
 * A BMP file as a sheet; null for one that is packed, of rare depth, broken or beyond the bounds.
 * @param mostPixels a larger one is left out before room is made for it
 */
export function bmpSheet(bytes: Uint8Array, mostPixels: number): Sheet | null {
  if (bytes.length < FILE_HEADER + LEAST_HEADER) return null;
  const view = viewOf(bytes);
  const header = view.getUint32(14, true);
  const [width, signedHeight] = [view.getInt32(18, true), view.getInt32(22, true)];
  const [depth, packing] = [view.getUint16(28, true), view.getUint32(30, true)];
  const height = Math.abs(signedHeight);
  const known = header >= LEAST_HEADER && packing === 0 && [1, 4, 8, 24, 32].includes(depth);
  if (!known || width <= 0 || height === 0 || width * height > mostPixels) return null;
  const start = view.getUint32(10, true);
  const row = Math.ceil((width * depth) / 32) * 4;
  if (start + row * height > bytes.length) return null;
  const palette = bytes.subarray(FILE_HEADER + header, start);
  const pixels = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    // Rows come from the bottom up, unless the height is negative.
    const at = start + row * (signedHeight > 0 ? height - 1 - y : y);
    for (let x = 0; x < width; x += 1) {
      const [source, from] =
        depth >= 24 ? [bytes, at + x * (depth >> 3)] : [palette, 4 * indexAt(bytes, at, x, depth)];
      // Blue, green, red.
      for (let channel = 0; channel < 3; channel += 1)
        pixels[3 * (y * width + x) + channel] = source[from + 2 - channel] ?? 0;
    }
  }
  const [across, down] = [view.getInt32(38, true), view.getInt32(42, true)];
  const density = across > 0 && down > 0 ? ([toDpi(across), toDpi(down)] as const) : null;
  return { width, height, density, turn: 0, strips: [rawStrip(height, pixels)] };
}

function indexAt(bytes: Uint8Array, at: number, x: number, depth: number): number {
  const bit = x * depth;
  return ((bytes[at + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

function toDpi(perMetre: number): number {
  return (perMetre * MM_PER_INCH) / 1000;
}
