import type { Raster } from './compose.ts';
import { pngUrl } from './png.ts';
import type { Seal } from './seals.ts';

/** Shares of the page left around it. */
const MARGIN = 0.01;
/** Bits of a colour that are kept: noise takes room and shows nothing. */
const KEPT_BITS = 0xf0;

/** The spot where a seal was found, a PNG of some kilobytes as a data URL. */
export function sealPicture({ width, height, data }: Raster, { box }: Pick<Seal, 'box'>): Promise<string> {
  const left = Math.floor(Math.max(0, box.x0 - MARGIN) * width);
  const top = Math.floor(Math.max(0, box.y0 - MARGIN) * height);
  const across = Math.ceil(Math.min(1, box.x1 + MARGIN) * width) - left;
  const down = Math.ceil(Math.min(1, box.y1 + MARGIN) * height) - top;
  const pixels = new Uint8Array(across * down * 3);
  for (let y = 0; y < down; y += 1) {
    for (let x = 0; x < across; x += 1) {
      const from = ((top + y) * width + left + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        const value = (data[from + channel] ?? 0) & KEPT_BITS;
        pixels[(y * across + x) * 3 + channel] = value === KEPT_BITS ? 255 : value;
      }
    }
  }
  return pngUrl({ width: across, height: down, data: pixels }, 3);
}
