import { describe, expect, test } from 'vitest';
import { resolutionOf } from '../../../utils/evidence/scan/file/sheet.ts';
import { readPageImage } from '../../../utils/evidence/scan/page-image.ts';
import { bmp, chunk, png, tiff } from './make-images.ts';

const strip = (width: number, height: number, compression: number, length: number) =>
  [
    [256, width],
    [257, height],
    [259, compression],
    [273, 8],
    [278, height],
    [279, length],
  ] as const;

async function pixels(file: Uint8Array): Promise<number[][]> {
  const image = await readPageImage(new Uint8Array(file), 0);
  if (!image) throw new Error('not read');
  return Array.from({ length: image.data.length / 4 }, (_, i) => [...image.data.subarray(4 * i, 4 * i + 3)]);
}

const [RED, BLACK, WHITE] = [
  [255, 0, 0],
  [0, 0, 0],
  [255, 255, 255],
];

describe('image files are decoded', () => {
  const palette = chunk('PLTE', Buffer.from([0, 0, 0, 255, 0, 0]));
  test.each<[string, Buffer, (number[] | undefined)[]]>([
    [
      'a PNG in colour',
      png(
        [8, 2, 0, 0, 0],
        [
          [255, 0, 0, 0, 0, 0],
          [255, 255, 255, 255, 0, 0],
        ],
      ),
      [RED, BLACK, WHITE, RED],
    ],
    [
      'a grey PNG',
      png(
        [8, 0, 0, 0, 0],
        [
          [255, 0],
          [0, 255],
        ],
      ),
      [WHITE, BLACK, BLACK, WHITE],
    ],
    [
      'a PNG with a palette',
      png([1, 3, 0, 0, 0], [[0b01000000], [0b10000000]], [palette]),
      [BLACK, RED, RED, BLACK],
    ],
    [
      'an uncompressed TIFF in colour',
      tiff([...strip(2, 1, 1, 6), [258, 8], [262, 2], [277, 3]], [255, 0, 0, 0, 0, 0]),
      [RED, BLACK],
    ],
    ['a TIFF whose 0 is white', tiff([...strip(2, 1, 1, 1), [262, 0]], [0b01000000]), [WHITE, BLACK]],
    ['a TIFF whose 0 is black', tiff([...strip(2, 1, 1, 1), [262, 1]], [0b01000000]), [BLACK, WHITE]],
    [
      'a PNG with a palette, its second colour see-through',
      png([1, 3, 0, 0, 0], [[0b01000000], [0b10000000]], [palette, chunk('tRNS', Buffer.from([255, 0]))]),
      [BLACK, WHITE, WHITE, BLACK],
    ],
    ['a PNG of 16 bits', png([16, 2, 0, 0, 0], [[255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]]), [RED, BLACK]],
    // Red, half of it; then nothing, whatever its colour.
    [
      'a see-through PNG in colour',
      png([8, 6, 0, 0, 0], [[255, 0, 0, 51, 0, 0, 0, 0]]),
      [[255, 204, 204], WHITE],
    ],
    [
      'a see-through grey PNG of 16 bits',
      png([16, 4, 0, 0, 0], [[0, 0, 255, 255, 0, 0, 0, 0]]),
      [BLACK, WHITE],
    ],
    // Passes 1, 6 and 7: the first pixel, the second, the row below.
    [
      'an interlaced PNG',
      png([8, 2, 0, 0, 1], [RED, BLACK, [...WHITE, ...RED]], [], 2),
      [RED, BLACK, WHITE, RED],
    ],
    [
      'an interlaced PNG with a palette',
      png([1, 3, 0, 0, 1], [[0b00000000], [0b10000000], [0b10000000]], [palette], 2),
      [BLACK, RED, RED, BLACK],
    ],
    [
      'a BMP of 24 bits, from the bottom up',
      bmp([2, 2], 24, [
        [0, 0, 255, 0, 0, 0],
        [255, 255, 255, 0, 0, 255],
      ]),
      [WHITE, RED, RED, BLACK],
    ],
    [
      'a BMP of 24 bits, from the top down',
      bmp([2, -2], 24, [
        [0, 0, 255, 0, 0, 0],
        [255, 255, 255, 0, 0, 255],
      ]),
      [RED, BLACK, WHITE, RED],
    ],
    ['a BMP of 32 bits', bmp([2, 1], 32, [[0, 0, 255, 0, 0, 0, 0, 0]]), [RED, BLACK]],
    ['a BMP of 8 bits', bmp([2, 1], 8, [[1, 0]], [0, 0, 0, 0, 0, 0, 255, 0]), [RED, BLACK]],
    ['a BMP of 4 bits', bmp([2, 1], 4, [[0x10]], [0, 0, 0, 0, 0, 0, 255, 0]), [RED, BLACK]],
    ['a BMP of one bit', bmp([2, 1], 1, [[0b01000000]], [255, 255, 255, 0, 0, 0, 0, 0]), [WHITE, BLACK]],
    // The second tile is as wide as the first, though the picture ends in its middle.
    [
      'a tiled TIFF',
      tiff(
        [
          [256, 3],
          [257, 1],
          [258, 8],
          [259, 1],
          [262, 2],
          [277, 3],
          [322, 2],
          [323, 1],
          [324, 8, 14],
          [325, 6, 6],
        ],
        [...RED, ...BLACK, ...WHITE, ...BLACK],
      ),
      [RED, BLACK, WHITE],
    ],
    [
      'a TIFF with a palette',
      tiff([...strip(2, 1, 1, 1), [258, 1], [262, 3], [320, 0, 0xffff, 0, 0, 0, 0]], [0b01000000]),
      [BLACK, RED],
    ],
    // Three times the same byte, then three others.
    [
      'a TIFF packed by runs',
      tiff([...strip(2, 1, 32773, 6), [258, 8], [262, 2], [277, 3]], [0xfe, 255, 0x02, 255, 0, 0]),
      [WHITE, RED],
    ],
    // Two rows like the white one above them («1» each), then the end of the block.
    [
      'a fax (CCITT group 4)',
      tiff([...strip(2, 2, 4, 4), [262, 0]], [0xc0, 0x04, 0x00, 0x40]),
      [WHITE, WHITE, WHITE, WHITE],
    ],
  ])('%s', async (_, file, expected) => {
    expect(await pixels(file)).toEqual(expected);
  });

  test.each<[string, Buffer]>([
    [
      'an interlaced PNG of too little data',
      png(
        [8, 0, 0, 0, 1],
        [
          [255, 0],
          [0, 255],
        ],
      ),
    ],
    ['a TIFF whose strip lies outside of it', tiff([...strip(2, 1, 1, 9000), [262, 1]], [0])],
    ['a PNG of more pixels than allowed', png([8, 0, 0, 0, 0], [[0, 0]]).fill(0x7f, 17, 24)],
    [
      'a TIFF in red, green, blue and opacity',
      tiff([...strip(2, 1, 1, 8), [258, 8], [262, 2], [277, 4]], [255, 0, 0, 255, 0, 0, 0, 255]),
    ],
    [
      'a tiled TIFF of which a tile is missing',
      tiff(
        [
          [256, 4],
          [257, 1],
          [258, 8],
          [262, 1],
          [322, 2],
          [323, 1],
          [324, 8],
          [325, 2],
        ],
        [0, 255],
      ),
    ],
    ['a BMP that ends too early', bmp([2, 2], 24, [[0, 0, 255, 0, 0, 0]])],
    ['a BMP of more pixels than allowed', bmp([30_000, 30_000], 1, [[0]])],
    ['a BMP of no width', bmp([0, 1], 24, [[]])],
    ['letters', Buffer.from('Số: 25/BC-UBND')],
  ])('not %s', async (_, file) => {
    expect(await readPageImage(new Uint8Array(file), 0)).toBeNull();
  });

  test('a page that is not there is none', async () => {
    expect(await readPageImage(new Uint8Array(png([8, 0, 0, 0, 0], [[255, 0]])), 1)).toBeNull();
  });

  test('the result stays within the pixels allowed', async () => {
    const rows = Array.from({ length: 40 }, () => [0, 255]);
    const image = await readPageImage(new Uint8Array(png([8, 0, 0, 0, 0], rows)), 0, { pixels: 20 });
    expect((image?.width ?? 99) * (image?.height ?? 99)).toBeLessThanOrEqual(20);
  });
});

describe('the resolution of an image file', () => {
  test.each<[string, number, number, readonly [number, number] | null, number]>([
    ['is what it says', 2480, 3508, [300, 300], 300],
    ['is what it says of a page on its side', 2339, 1654, [200, 200], 200],
    ['is A4’s where it says nothing', 1654, 2339, null, 200],
    ['is A4’s where what it says makes a poster', 2480, 3508, [72, 72], 300],
    ['is A4’s where what it says makes a stamp', 1240, 1754, [600, 600], 150],
  ])('%s', (_, width, height, density, expected) => {
    expect(Math.round(resolutionOf({ width, height, density }))).toBe(expected);
  });
});
