import { deflateSync } from 'node:zlib';

type Rows = readonly (readonly number[])[];

/**
 * A PNG two pixels wide.
 * @param kind what stands behind IHDR's size: depth, colour type, compression, filter, interlacing
 * @param rows the bytes of each; of an interlaced one, those of its passes
 * @param extra chunks in front of the picture's
 * @param height where it is not the number of rows
 */
export function png(
  kind: readonly number[],
  rows: Rows,
  extra: Uint8Array[] = [],
  height = rows.length,
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(2, 0);
  header.writeUInt32BE(height, 4);
  header.set(kind, 8);
  const data = deflateSync(Buffer.from(rows.flatMap((row) => [0, ...row])));
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', header), ...extra, chunk('IDAT', data), chunk('IEND')]);
}

/** A chunk of a PNG; nobody looks at its checksum. */
export function chunk(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

/**
 * A TIFF of one page.
 * @param fields as [tag, values], each a LONG
 * @param data strips or tiles, from offset 8 on
 */
export function tiff(fields: readonly (readonly [number, ...number[]])[], data: readonly number[]): Buffer {
  const directory = 8 + data.length + (data.length % 2);
  const elsewhere = directory + 2 + 12 * fields.length + 4;
  const lists: Buffer[] = [];
  const file = Buffer.alloc(elsewhere);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(directory, 4);
  file.set(data, 8);
  file.writeUInt16LE(fields.length, directory);
  fields.forEach(([tag, ...values], index) => {
    const at = directory + 2 + 12 * index;
    const list = Buffer.alloc(4 * values.length);
    values.forEach((value, place) => list.writeUInt32LE(value, 4 * place));
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(4, at + 2);
    file.writeUInt32LE(values.length, at + 4);
    if (values.length === 1) return void file.set(list, at + 8);
    file.writeUInt32LE(elsewhere + Buffer.concat(lists).length, at + 8);
    lists.push(list);
  });
  return Buffer.concat([file, ...lists]);
}

/**
 * A BMP of 72 pixels an inch.
 * @param size width and height, negative for rows from the top down
 * @param rows the bytes of each as stored, without what pads them to four
 * @param palette blue, green, red and 0 of each colour
 */
export function bmp(
  [width, height]: readonly [number, number],
  depth: number,
  rows: Rows,
  palette: readonly number[] = [],
): Buffer {
  const header = Buffer.alloc(54);
  header.write('BM', 'latin1');
  header.writeUInt32LE(54 + palette.length, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(width, 18);
  header.writeInt32LE(height, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(depth, 28);
  header.writeInt32LE(2835, 38);
  header.writeInt32LE(2835, 42);
  const padded = rows.map((row) => Buffer.concat([Buffer.from(row)], Math.ceil(row.length / 4) * 4));
  return Buffer.concat([header, Buffer.from(palette), ...padded]);
}
