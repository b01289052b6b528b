import type { Grey } from './grey.ts';
import { inkThreshold } from './ink.ts';

/** A row with less ink than this share of its pixels lies between lines; dust is no ink. */
const WHITE = 0.004;

/**
 * Rows at which a page may be cut without cutting through letters.
 * @param wanted rows near which it is to be cut, from top to bottom
 * @returns the middle of the white gap at each, or under it; the picture's height last
 */
export function cutRows(grey: Grey, wanted: readonly number[]): number[] {
  const threshold = inkThreshold(grey);
  const isWhite = (y: number) => {
    let ink = 0;
    for (const shade of grey.data.subarray(y * grey.width, (y + 1) * grey.width)) {
      if (shade < threshold) ink += 1;
    }
    return ink < WHITE * grey.width;
  };
  const rows: number[] = [];
  for (const row of wanted) {
    let start = Math.max(Math.round(row), rows.at(-1) ?? 0);
    while (start < grey.height && !isWhite(start)) start += 1;
    let end = start;
    while (end < grey.height && isWhite(end)) end += 1;
    const middle = Math.floor((start + end) / 2);
    if (middle < grey.height && middle > (rows.at(-1) ?? 0)) rows.push(middle);
  }
  return [...rows, grey.height];
}
