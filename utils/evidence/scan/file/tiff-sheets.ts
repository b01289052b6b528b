import { toHex } from '../../../text/hex.ts';
import type { Sheet, Strip } from './sheet.ts';
import { readDirectory, resolutionIn, type TiffDirectory } from './tiff-directory.ts';

const MOST_SHEETS = 50;
/** Of a page; a document's tiles have 128 pixels a side at least. */
const MOST_TILES = 4000;
const TURNS: Readonly<Record<number, Sheet['turn']>> = { 3: 180, 6: 90, 8: 270 };

const TAG = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  offsets: 273,
  orientation: 274,
  samples: 277,
  rows: 278,
  counts: 279,
  planar: 284,
  t4: 292,
  predictor: 317,
  palette: 320,
  tileWidth: 322,
  tileRows: 323,
  tileOffsets: 324,
  tileCounts: 325,
  tables: 347,
};

/** The pages of a TIFF file (TIFF 6.0); those in planes or of rare compressions end it. */
export function tiffSheets(bytes: Uint8Array): Sheet[] {
  const sheets: Sheet[] = [];
  let directory = readDirectory(bytes, null);
  while (directory && sheets.length < MOST_SHEETS) {
    const sheet = toSheet(bytes, directory);
    if (!sheet) break;
    sheets.push(sheet);
    directory = directory.next === 0 ? null : readDirectory(bytes, directory.next);
  }
  return sheets;
}

function toSheet(bytes: Uint8Array, directory: TiffDirectory): Sheet | null {
  const [width, height] = [directory.number(TAG.width) ?? 0, directory.number(TAG.height) ?? 0];
  if (width === 0 || height === 0 || directory.number(TAG.planar) === 2) return null;
  const places = tilesOf(directory, width, height) ?? stripsOf(directory, height);
  const tiled = directory.number(TAG.tileWidth) !== null;
  const offsets = directory.numbers(tiled ? TAG.tileOffsets : TAG.offsets);
  const counts = directory.numbers(tiled ? TAG.tileCounts : TAG.counts);
  if (places.length === 0 || offsets.length !== places.length || counts.length !== offsets.length)
    return null;
  const strips: Strip[] = [];
  for (const [index, place] of places.entries()) {
    const offset = offsets[index] ?? 0;
    const end = offset + (counts[index] ?? 0);
    if (end > bytes.length) return null;
    const entries = dictionary(directory, place.tile?.width ?? width, place.rows);
    if (!entries) return null;
    strips.push({ ...place, entries, bytes: unpacked(directory, bytes.subarray(offset, end)) });
  }
  const turn = TURNS[directory.number(TAG.orientation) ?? 1] ?? 0;
  return { width, height, density: resolutionIn(directory), turn, strips };
}

type Place = Pick<Strip, 'rows' | 'tile'>;

/** Strips from the top down, the last one as tall as what is left. */
function stripsOf(directory: TiffDirectory, height: number): Place[] {
  const rows = Math.min(directory.number(TAG.rows) ?? height, height);
  if (rows === 0) return [];
  return Array.from({ length: Math.ceil(height / rows) }, (_, index) => ({
    rows: Math.min(rows, height - index * rows),
  }));
}

/** Tiles row by row, each of full size (TIFF 6.0, section 15); null where the picture is in strips. */
function tilesOf(directory: TiffDirectory, width: number, height: number): Place[] | null {
  const [tile, rows] = [directory.number(TAG.tileWidth), directory.number(TAG.tileRows)];
  if (tile === null) return null;
  if (!rows || tile === 0) return [];
  const [across, down] = [Math.ceil(width / tile), Math.ceil(height / rows)];
  if (across * down > MOST_TILES) return [];
  return Array.from({ length: across * down }, (_, index) => ({
    rows,
    tile: { left: (index % across) * tile, top: Math.floor(index / across) * rows, width: tile },
  }));
}

/** Filter, colours and bits in a PDF's words. */
function dictionary(directory: TiffDirectory, width: number, rows: number): string | null {
  const samples = directory.number(TAG.samples) ?? 1;
  const bits = directory.number(TAG.bits) ?? 1;
  const photometric = directory.number(TAG.photometric) ?? 0;
  const space = photometric === 3 ? indexed(directory, bits) : spaceOf(photometric, samples);
  if (!space) return null;
  const size = `/Columns ${width} /Rows ${rows}`;
  const predictor = `/Predictor ${directory.number(TAG.predictor) === 2 ? 2 : 1} /Colors ${samples} /BitsPerComponent ${bits} /Columns ${width}`;
  const filter = filterOf(directory, size, predictor);
  if (filter === null) return null;
  // A fax's black is black whatever its number; elsewhere 0 is black in a PDF, and white here at times.
  const inverted = samples === 1 && photometric !== 3 && (photometric === 0) !== filter.includes('CCITT');
  return `${filter} /BitsPerComponent ${bits} /ColorSpace ${space} ${inverted ? '/Decode [1 0]' : ''}`;
}

/** By what the numbers mean; null for four that are no cyan, magenta, yellow and black. */
function spaceOf(photometric: number, samples: number): string | null {
  if (samples === 4) return photometric === 5 ? '/DeviceCMYK' : null;
  return { 1: '/DeviceGray', 3: '/DeviceRGB' }[samples] ?? null;
}

/** A palette: all reds, then all greens, then all blues, of 16 bits each (TIFF 6.0, section 5). */
function indexed(directory: TiffDirectory, bits: number): string | null {
  const levels = directory.numbers(TAG.palette);
  const count = 2 ** bits;
  if (bits > 8 || levels.length !== 3 * count) return null;
  const palette = Uint8Array.from(
    { length: 3 * count },
    (_, at) => (levels[(at % 3) * count + Math.floor(at / 3)] ?? 0) >> 8,
  );
  return `[/Indexed /DeviceRGB ${count - 1} <${toHex(palette)}>]`;
}

function filterOf(directory: TiffDirectory, size: string, predictor: string): string | null {
  switch (directory.number(TAG.compression) ?? 1) {
    case 1:
      return '';
    case 2:
      return `/Filter /CCITTFaxDecode /DecodeParms << /K 0 /EncodedByteAlign true /EndOfBlock false ${size} >>`;
    case 3:
      return `/Filter /CCITTFaxDecode /DecodeParms << /K ${(directory.number(TAG.t4) ?? 0) & 1} ${size} >>`;
    case 4:
      return `/Filter /CCITTFaxDecode /DecodeParms << /K -1 ${size} >>`;
    case 5:
      return `/Filter /LZWDecode /DecodeParms << ${predictor} >>`;
    case 7:
      return `/Filter /DCTDecode ${directory.number(TAG.photometric) === 2 ? '/DecodeParms << /ColorTransform 0 >>' : ''}`;
    case 8:
    case 32946:
      return `/Filter /FlateDecode /DecodeParms << ${predictor} >>`;
    case 32773:
      return '/Filter /RunLengthDecode';
    default:
      return null;
  }
}

/** The bytes as a PDF's filter wants them: bits from the high end, a JPEG with its tables. */
function unpacked(directory: TiffDirectory, stored: Uint8Array): Uint8Array {
  if (directory.number(TAG.fillOrder) === 2) return stored.map(reversed);
  const tables = directory.number(TAG.compression) === 7 ? directory.bytes(TAG.tables) : new Uint8Array();
  if (tables.length < 4) return stored;
  const whole = new Uint8Array(tables.length - 2 + stored.length - 2);
  whole.set(tables.subarray(0, -2));
  whole.set(stored.subarray(2), tables.length - 2);
  return whole;
}

function reversed(byte: number): number {
  let value = 0;
  for (let bit = 0; bit < 8; bit += 1) value |= ((byte >> bit) & 1) << (7 - bit);
  return value;
}
