import { lineContrast } from './deskew.ts';
import { topWithoutRed } from './grey.ts';
import type { ScannedPage } from './ready-page.ts';

/** Pixels along the shorter side that are enough to see which way lines run. */
const ENOUGH = 420;
/** By how much clearer lines are across the turned page where they run down it. */
const CLEARLY = 1.5;

/** Clockwise quarters of a turn. */
export type Quarters = 0 | 1 | 2 | 3;

/** By how much a page may have to be turned for its writing to stand upright, the likelier first. */
export function turnsToTry(page: ScannedPage): readonly Quarters[] {
  const small = topWithoutRed(page, 1, Math.min(1, ENOUGH / Math.min(page.width, page.height)));
  const onItsSide = turnedBytes(small, 1);
  return lineContrast(onItsSide) > CLEARLY * lineContrast(small) ? [1, 3, 0] : [0, 2];
}

/** The page turned clockwise. */
export function turned(page: ScannedPage, quarters: Quarters): ScannedPage {
  if (quarters === 0) return page;
  const pixels = new Uint32Array(page.data.buffer, page.data.byteOffset, page.width * page.height);
  const { width, height, data } = turnedBytes({ ...page, data: pixels }, quarters);
  return { width, height, data: new Uint8ClampedArray(data.buffer), dpi: page.dpi };
}

interface Picture<Data> {
  width: number;
  height: number;
  data: Data;
}

function turnedBytes<Data extends Uint8Array | Uint32Array>(
  { width, height, data: from }: Picture<Data>,
  quarters: Quarters,
): Picture<Data> {
  const data = from.slice() as Data;
  const across = quarters === 2 ? width : height;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const [toX, toY] =
        quarters === 1
          ? [height - 1 - y, x]
          : quarters === 2
            ? [width - 1 - x, height - 1 - y]
            : [y, width - 1 - x];
      data[toY * across + toX] = from[at] ?? 0;
    }
  }
  return { width: across, height: quarters === 2 ? height : width, data };
}
