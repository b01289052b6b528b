import { RED, type InkMap } from './ink.ts';
import type { Seal } from './seals.ts';

/** Millimetres from the right edge in which a seal across pages leaves its slice, */
const STRIP = 14;
/** and how tall the slice is. */
const TALL = [10, 42] as const;
/** Millimetres without ink that end it. */
const GAP = 6;
/** Red that goes on to the left of the strip, as a share, belongs to something else. */
const BEYOND = 0.15;
/** Red pixels a millimetre of height. */
const LEAST = 0.8;

/**
 * Red ink at the right edge that may be a slice of a seal across the pages' edges, of which nothing round is left;
 * never a sure one.
 * @param mm pixels a millimetre
 */
export function edgeInk(ink: InkMap, mm: number): Seal | null {
  const start = Math.floor(ink.width - STRIP * mm);
  const inStrip = countRows(ink, start, ink.width);
  const beyond = countRows(ink, Math.floor(start - STRIP * mm), start);
  let first = -1;
  let last = -1;
  for (const [row, count] of inStrip.entries()) {
    if (count === 0) continue;
    if (first >= 0 && row - last > GAP * mm) return null;
    if (first < 0) first = row;
    last = row;
  }
  const tall = (last - first) / mm;
  if (first < 0 || tall < TALL[0] || tall > TALL[1]) return null;
  const red = total(inStrip.slice(first, last + 1));
  if (red < LEAST * mm * tall || total(beyond.slice(first, last + 1)) > BEYOND * red) return null;
  const box = { x0: start / ink.width, y0: first / ink.height, x1: 1, y1: last / ink.height };
  return { box, diameter: Math.round(tall), kind: 'edge', sure: false };
}

/** Red pixels of each row between two columns. */
function countRows({ width, height, kinds }: InkMap, from: number, to: number): number[] {
  return Array.from({ length: height }, (_, row) => {
    let count = 0;
    for (let column = Math.max(0, from); column < to; column += 1) {
      if (kinds[row * width + column] === RED) count += 1;
    }
    return count;
  });
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
