import { RED, type InkMap } from './ink.ts';

/** A place where a ring's middle may be, in pixels; it may lie outside of the page. */
export interface Middle {
  x: number;
  y: number;
}

/** Middles that are looked into, the most voted for first. */
const MOST_MIDDLES = 8;
/** Side of a cell of votes, in pixels. */
const CELL = 3;
/** Red pixels beyond this number vote in turns: a page of red ink shall cost no more. */
const MOST_VOTERS = 40_000;

/**
 * Where rings of red ink may have their middles: each red pixel votes for the places that lie a radius away across the
 * line it is part of (Hough transform with gradients).
 * @param radii smallest and largest, in pixels
 */
export function ringMiddles(ink: InkMap, radii: readonly [number, number]): Middle[] {
  const margin = Math.ceil(radii[1]);
  const columns = Math.ceil((ink.width + 2 * margin) / CELL);
  const rows = Math.ceil((ink.height + 2 * margin) / CELL);
  const votes = new Float32Array(columns * rows);
  const step = Math.max(1, Math.ceil(ink.red / MOST_VOTERS));
  let voter = 0;
  for (let y = 2; y < ink.height - 2; y += 1) {
    for (let x = 2; x < ink.width - 2; x += 1) {
      if (ink.kinds[y * ink.width + x] !== RED || (voter += 1) % step !== 0) continue;
      const [dx, dy] = gradient(ink, x, y);
      const length = Math.hypot(dx, dy);
      if (length < 2) continue;
      for (const sign of [1, -1]) {
        for (let radius = radii[0]; radius <= radii[1]; radius += CELL) {
          const column = Math.floor((x + (sign * radius * dx) / length + margin) / CELL);
          const row = Math.floor((y + (sign * radius * dy) / length + margin) / CELL);
          if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
          votes[row * columns + column] = (votes[row * columns + column] ?? 0) + 1;
        }
      }
    }
  }
  return peaks(smooth(votes, columns, rows), columns, radii[0] / CELL / 2).map(({ x, y }) => ({
    x: (x + 0.5) * CELL - margin,
    y: (y + 0.5) * CELL - margin,
  }));
}

/** Which way red grows, over five pixels a side. */
function gradient({ width, kinds }: InkMap, x: number, y: number): [number, number] {
  let dx = 0;
  let dy = 0;
  for (let j = -2; j <= 2; j += 1) {
    for (let i = -2; i <= 2; i += 1) {
      if (kinds[(y + j) * width + x + i] !== RED) continue;
      dx += i;
      dy += j;
    }
  }
  return [dx, dy];
}

function smooth(votes: Float32Array, columns: number, rows: number): Float32Array {
  const sums = new Float32Array(votes.length);
  for (let row = 1; row < rows - 1; row += 1) {
    for (let column = 1; column < columns - 1; column += 1) {
      let sum = 0;
      for (let j = -1; j <= 1; j += 1) {
        for (let i = -1; i <= 1; i += 1) sum += votes[(row + j) * columns + column + i] ?? 0;
      }
      sums[row * columns + column] = sum;
    }
  }
  return sums;
}

/** The highest cells, each with the room of `apart` cells to the others. */
function peaks(votes: Float32Array, columns: number, apart: number): Middle[] {
  const found: Middle[] = [];
  const left = votes.slice();
  while (found.length < MOST_MIDDLES) {
    let best = 0;
    for (let cell = 1; cell < left.length; cell += 1) if ((left[cell] ?? 0) > (left[best] ?? 0)) best = cell;
    if ((left[best] ?? 0) <= 0) break;
    const [x, y] = [best % columns, Math.floor(best / columns)];
    found.push({ x, y });
    for (let j = -Math.ceil(apart); j <= apart; j += 1) {
      for (let i = -Math.ceil(apart); i <= apart; i += 1) {
        if (x + i >= 0 && x + i < columns) left[(y + j) * columns + x + i] = 0;
      }
    }
  }
  return found;
}
