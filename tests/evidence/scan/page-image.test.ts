import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { resolutionOf } from '../../../utils/evidence/scan/file/sheet.ts';
import { readPageImage } from '../../../utils/evidence/scan/page-image.ts';

/** A PNG of two rows, each of its own numbers; what stands behind IHDR's size is given. */
function png(kind: readonly number[], rows: readonly (readonly number[])[], extra: Buffer = Buffer.alloc(0)) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(2, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set(kind, 8);
  const data = deflateSync(Buffer.from(rows.flatMap((row) => [0, ...row])));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), extra, chunk('IDAT', data), chunk('IEND')]);
}

function chunk(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

/** A TIFF of one strip: its fields as [tag, value], each a LONG, and the strip at offset 8. */
function tiff(fields: readonly (readonly [number, number])[], strip: readonly number[]): Buffer {
  const directory = 8 + strip.length + (strip.length % 2);
  const file = Buffer.alloc(directory + 2 + 12 * fields.length + 4);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(directory, 4);
  file.set(strip, 8);
  file.writeUInt16LE(fields.length, directory);
  fields.forEach(([tag, value], index) => {
    const at = directory + 2 + 12 * index;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(4, at + 2);
    file.writeUInt32LE(1, at + 4);
    file.writeUInt32LE(value, at + 8);
  });
  return file;
}

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
      png([1, 3, 0, 0, 0], [[0b01000000], [0b10000000]], palette),
      [BLACK, RED, RED, BLACK],
    ],
    [
      'an uncompressed TIFF in colour',
      tiff([...strip(2, 1, 1, 6), [258, 8], [262, 2], [277, 3]], [255, 0, 0, 0, 0, 0]),
      [RED, BLACK],
    ],
    ['a TIFF whose 0 is white', tiff([...strip(2, 1, 1, 1), [262, 0]], [0b01000000]), [WHITE, BLACK]],
    ['a TIFF whose 0 is black', tiff([...strip(2, 1, 1, 1), [262, 1]], [0b01000000]), [BLACK, WHITE]],
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
      'an interlaced PNG',
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
