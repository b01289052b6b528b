import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { areOfOneType, isColouredInk } from '../../../utils/evidence/ocr/certainty.ts';
import { levelled, skewOf } from '../../../utils/evidence/ocr/deskew.ts';
import { cropped, scaled, topWithoutRed, type Grey } from '../../../utils/evidence/ocr/grey.ts';
import { toDataUrl } from '../../../utils/evidence/ocr/picture.ts';
import { findRules } from '../../../utils/evidence/ocr/rules.ts';
import { cutRows } from '../../../utils/evidence/ocr/strips.ts';

/** White paper with dark lines of «text», 12 pixels high, 30 apart. */
function linedPaper(width = 600, height = 400): Grey {
  const data = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 40; x < width - 40; x += 1) {
      if (y > 40 && y < height - 40 && y % 30 < 12 && x % 9 < 5) data[y * width + x] = 20;
    }
  }
  return { width, height, data };
}

describe('the skew of a page', () => {
  test.each([-3, -1.5, 0, 0.8, 2, 3.5])('of %f degrees is found', (degrees) => {
    expect(Math.abs(skewOf(levelled(linedPaper(), -degrees)) - degrees)).toBeLessThan(0.25);
  });
});

test('red ink vanishes, black and blue ink stay', () => {
  const data = Uint8ClampedArray.from([
    220, 20, 30, 255, 10, 10, 10, 255, 20, 30, 200, 255, 255, 255, 255, 255,
  ]);
  const { data: shades } = topWithoutRed({ width: 4, height: 1, data }, 1, 1);
  expect([...shades]).toEqual([220, 10, 20, 255]);
});

test('a picture made smaller keeps its mean shade', () => {
  const data = Uint8Array.from({ length: 300 * 300 }, (_, index) => (index % 7) * 30);
  const mean = (shades: Uint8Array) => shades.reduce((sum, shade) => sum + shade, 0) / shades.length;
  const smaller = scaled({ width: 300, height: 300, data }, 2 / 3);
  expect(smaller.width).toBe(200);
  expect(Math.abs(mean(smaller.data) - mean(data))).toBeLessThan(1);
});

test('rules are told from lines of letters', () => {
  const paper = linedPaper();
  paper.data.fill(0, 30 * 600 + 200, 30 * 600 + 400);
  expect(findRules(paper, 200)).toEqual([{ x0: 200, x1: 400, y0: 30, y1: 31 }]);
});

test('a page is cut between lines', () => {
  const rows = cutRows(linedPaper(), [65, 125]);
  expect(rows.at(-1)).toBe(400);
  for (const row of rows.slice(0, -1)) expect(row % 30).toBeGreaterThanOrEqual(12);
});

describe('digits', () => {
  const capitals = [0, 20, 40].map((x0) => ({ x0, x1: x0 + 15, y0: 100, y1: 130 }));
  test.each([
    ['of the same height on the same line are printed', { y0: 101, y1: 130 }, true],
    ['that are larger are not', { y0: 85, y1: 132 }, false],
    ['that are off the line are not', { y0: 85, y1: 115 }, false],
  ])('%s', (_, place, expected) => {
    expect(areOfOneType({ digits: [{ x0: 0, x1: 12, ...place }], capitals })).toBe(expected);
  });

  test.each([
    ['blue', [20, 40, 170], true],
    ['black', [20, 20, 30], false],
    ['grey', [90, 90, 90], false],
  ])('in %s are told from print: %j', (_, ink, expected) => {
    const data = new Uint8ClampedArray(4 * 100);
    for (let pixel = 0; pixel < 100; pixel += 1) data.set([...ink, 255], 4 * pixel);
    expect(isColouredInk({ width: 10, height: 10, data }, [{ x0: 0, y0: 0, x1: 10, y1: 10 }])).toBe(expected);
  });
});

test('a picture of a spot is a PNG of its shades', async () => {
  const spot = cropped(
    { width: 3, height: 2, data: Uint8Array.from([1, 2, 3, 4, 5, 6]) },
    { x0: 1, y0: 0, x1: 3, y1: 2 },
  );
  const bytes = Buffer.from((await toDataUrl(spot)).split(',')[1] ?? '', 'base64');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  const start = bytes.indexOf('IDAT') + 4;
  expect([...inflateSync(bytes.subarray(start))]).toEqual([0, 2, 3, 0, 5, 6]);
});
