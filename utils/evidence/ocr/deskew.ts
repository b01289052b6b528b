import { scaled, type Grey } from './grey.ts';
import { inkThreshold } from './ink.ts';

/** Pages are laid on the glass askew by a few degrees at most. */
const MOST_DEGREES = 4;
const COARSE_STEP = 0.5;
const FINE_STEP = 0.1;
/** Letters stay upright enough below this. */
const LEAST_DEGREES = 0.15;
/** Pixels across that are enough to see the lines' slope. */
const ENOUGH_WIDTH = 420;

/**
 * By how many degrees a page's lines fall to the right: where the ink, summed along lines of that slope, is most
 * unevenly spread, as it is between lines and the white between them.
 */
export function skewOf(grey: Grey): number {
  return slopeOf(grey).degrees;
}

/** How clearly lines of writing lie level, or nearly so; to be compared with that of the same picture turned. */
export function lineContrast(grey: Grey): number {
  return slopeOf(grey).score;
}

function slopeOf(grey: Grey): { degrees: number; score: number } {
  const small = scaled(grey, Math.min(1, ENOUGH_WIDTH / grey.width));
  const ink = inkPoints(small);
  let best = { degrees: 0, score: -1 };
  const attempt = (degrees: number) => {
    const score = unevenness(ink, small.height, degrees);
    if (score > best.score) best = { degrees, score };
  };
  for (let degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += COARSE_STEP) attempt(degrees);
  const coarse = best.degrees;
  for (let degrees = coarse - COARSE_STEP; degrees <= coarse + COARSE_STEP; degrees += FINE_STEP) {
    attempt(degrees);
  }
  return Math.abs(best.degrees) < LEAST_DEGREES ? { ...best, degrees: 0 } : best;
}

/** Across and down of each pixel with ink, one after the other. */
function inkPoints(grey: Grey): Uint16Array {
  const threshold = inkThreshold(grey);
  const points = new Uint16Array(2 * grey.data.length);
  let count = 0;
  for (let y = 0, at = 0; y < grey.height; y += 1) {
    for (let x = 0; x < grey.width; x += 1, at += 1) {
      if (grey.data[at]! >= threshold) continue;
      points[count] = x;
      points[count + 1] = y;
      count += 2;
    }
  }
  return points.subarray(0, count);
}

function unevenness(ink: Uint16Array, height: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const rows = new Float64Array(3 * height);
  for (let at = 0; at < ink.length; at += 2) {
    rows[Math.round(ink[at + 1]! - ink[at]! * slope) + height]! += 1;
  }
  let score = 0;
  for (let row = 1; row < rows.length; row += 1) score += (rows[row]! - rows[row - 1]!) ** 2;
  return score;
}

/** The picture turned about its middle so that lines that fall by `degrees` to the right become level. */
export function levelled(grey: Grey, degrees: number): Grey {
  if (degrees === 0) return grey;
  const { width, height, data: from } = grey;
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const [middleX, middleY] = [width / 2, height / 2];
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const sourceX = (x - middleX) * cos - (y - middleY) * sin + middleX;
      const sourceY = (x - middleX) * sin + (y - middleY) * cos + middleY;
      const [left, top] = [Math.floor(sourceX), Math.floor(sourceY)];
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const [right, below] = [sourceX - left, sourceY - top];
      const at = top * width + left;
      const upper = (from[at] ?? 255) * (1 - right) + (from[at + 1] ?? 255) * right;
      const lower = (from[at + width] ?? 255) * (1 - right) + (from[at + width + 1] ?? 255) * right;
      data[y * width + x] = upper * (1 - below) + lower * below;
    }
  }
  return { width, height, data };
}
