import { describe, expect, it } from 'vitest';
import { differences, type Pixels } from '../../../utils/evidence/drawing/differences.ts';

const SIZE = { width: 240, height: 360 };

/** White paper with black boxes: left, top, right, bottom in pixels. */
function paper(...boxes: readonly (readonly [number, number, number, number])[]): Pixels {
  const data = new Uint8ClampedArray(SIZE.width * SIZE.height * 4).fill(255);
  for (const [left, top, right, bottom] of boxes) {
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1)
        data.fill(0, (y * SIZE.width + x) * 4, (y * SIZE.width + x) * 4 + 3);
  }
  return { ...SIZE, data };
}

describe('where two pictures of a page differ', () => {
  it('is nowhere where they look the same', () => {
    expect(differences(paper([10, 10, 50, 20]), paper([10, 10, 50, 20]))).toEqual([]);
  });

  it('is nowhere where only the rounding of edges differs', () => {
    const one = paper();
    const other = { ...paper(), data: Uint8ClampedArray.from(one.data, (value) => value - 20) };
    expect(differences(one, other)).toEqual([]);
  });

  it('is framed, in shares of the page', () => {
    const [spot, ...others] = differences(paper(), paper([60, 120, 100, 130]));
    expect(others).toEqual([]);
    expect(spot?.x0).toBeCloseTo(60 / 240, 5);
    expect(spot?.x1).toBeGreaterThanOrEqual(100 / 240);
    expect(spot?.x1).toBeLessThan(112 / 240);
    expect(spot?.y0).toBeCloseTo(120 / 360, 5);
  });

  it('is framed spot by spot where they are apart, and once for letters of one word', () => {
    const word = [
      [24, 24, 34, 34],
      [46, 24, 56, 34],
    ] as const;
    expect(differences(paper(), paper(...word, [24, 300, 60, 320]))).toHaveLength(2);
  });

  it('is one frame where there are too many', () => {
    const spots = Array.from({ length: 16 }, (_, index) => {
      const [left, top] = [(index % 4) * 60, Math.floor(index / 4) * 90];
      return [left, top, left + 6, top + 6] as const;
    });
    expect(differences(paper(), paper(...spots))).toHaveLength(1);
  });

  it('is the whole page where they are of different sizes', () => {
    const wide = { width: 2, height: 1, data: [0, 0, 0, 255, 0, 0, 0, 255] };
    expect(differences(wide, paper())).toEqual([{ x0: 0, y0: 0, x1: 1, y1: 1 }]);
  });
});
