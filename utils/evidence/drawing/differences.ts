/** Pixels of a picture: red, green, blue and how opaque, rows from the top. */
export interface Pixels {
  width: number;
  height: number;
  data: ArrayLike<number>;
}

/** A box in shares of width and height, 0 to 1. */
export interface ShareBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Pixels by which a page is divided; what differs in neighbouring cells is one spot. */
const CELL = 12;
/** How far a colour may differ in one channel and still look the same: edges are drawn with rounding. */
const TOLERANCE = 24;
/** More spots than these are shown as one. */
const MOST_SPOTS = 12;

/**
 * Where two pictures of one page differ, from top to bottom; none where they look the same, one box around the whole
 * where they are of different sizes.
 */
export function differences(one: Pixels, other: Pixels): ShareBox[] {
  if (one.width !== other.width || one.height !== other.height) return [{ x0: 0, y0: 0, x1: 1, y1: 1 }];
  const columns = Math.ceil(one.width / CELL);
  const differing = differingCells(one, other, columns);
  const spots: ShareBox[] = [];
  for (const cell of differing) {
    const { left, top, right, bottom } = takeSpot(cell, differing, columns);
    spots.push({
      x0: (left * CELL) / one.width,
      y0: (top * CELL) / one.height,
      x1: Math.min(1, ((right + 1) * CELL) / one.width),
      y1: Math.min(1, ((bottom + 1) * CELL) / one.height),
    });
  }
  return spots.length > MOST_SPOTS ? [around(spots)] : spots;
}

/** Numbers of the cells, row by row, in which any pixel differs. */
function differingCells(one: Pixels, other: Pixels, columns: number): Set<number> {
  const cells = new Set<number>();
  for (let y = 0; y < one.height; y += 1) {
    for (let x = 0; x < one.width; x += 1) {
      const at = (y * one.width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        if (Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) > TOLERANCE) {
          cells.add(Math.floor(y / CELL) * columns + Math.floor(x / CELL));
          break;
        }
      }
    }
  }
  return cells;
}

/** Takes a cell and all that lie next to it, across at most one that is the same, out of those that differ. */
function takeSpot(first: number, cells: Set<number>, columns: number) {
  const spot = { left: Infinity, top: Infinity, right: 0, bottom: 0 };
  const waiting = [first];
  for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
    if (!cells.delete(cell)) continue;
    const [x, y] = [cell % columns, Math.floor(cell / columns)];
    spot.left = Math.min(spot.left, x);
    spot.right = Math.max(spot.right, x);
    spot.top = Math.min(spot.top, y);
    spot.bottom = Math.max(spot.bottom, y);
    for (let down = -2; down <= 2; down += 1) {
      for (let across = -2; across <= 2; across += 1) {
        if (x + across >= 0 && x + across < columns) waiting.push(cell + down * columns + across);
      }
    }
  }
  return spot;
}

function around(spots: readonly ShareBox[]): ShareBox {
  return {
    x0: Math.min(...spots.map(({ x0 }) => x0)),
    y0: Math.min(...spots.map(({ y0 }) => y0)),
    x1: Math.max(...spots.map(({ x1 }) => x1)),
    y1: Math.max(...spots.map(({ y1 }) => y1)),
  };
}
