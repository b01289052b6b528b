import type { Sheet, Strip } from './sheet.ts';
import { readDirectory, resolutionIn, type TiffDirectory } from './tiff-directory.ts';

const MOST_SHEETS = 50;
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
  tables: 347,
};

/** The pages of a TIFF file (TIFF 6.0); those in tiles, in planes or of rare compressions end it. */
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
  const rows = Math.min(directory.number(TAG.rows) ?? height, height);
  const offsets = directory.numbers(TAG.offsets);
  const counts = directory.numbers(TAG.counts);
  if (width === 0 || rows === 0 || offsets.length === 0 || directory.number(TAG.planar) === 2) return null;
  if (offsets.length !== Math.ceil(height / rows) || counts.length !== offsets.length) return null;
  const strips: Strip[] = [];
  for (const [index, offset] of offsets.entries()) {
    const end = offset + (counts[index] ?? 0);
    if (end > bytes.length) return null;
    const stored = bytes.subarray(offset, end);
    const own = Math.min(rows, height - index * rows);
    const entries = dictionary(directory, width, own);
    if (!entries) return null;
    strips.push({ rows: own, entries, bytes: unpacked(directory, stored) });
  }
  const turn = TURNS[directory.number(TAG.orientation) ?? 1] ?? 0;
  return { width, height, density: resolutionIn(directory), turn, strips };
}

/** Filter, colours and bits in a PDF's words. */
function dictionary(directory: TiffDirectory, width: number, rows: number): string | null {
  const samples = directory.number(TAG.samples) ?? 1;
  const bits = directory.number(TAG.bits) ?? 1;
  const space = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' }[samples];
  const photometric = directory.number(TAG.photometric) ?? 0;
  if (!space || photometric === 3) return null;
  const size = `/Columns ${width} /Rows ${rows}`;
  const predictor = `/Predictor ${directory.number(TAG.predictor) === 2 ? 2 : 1} /Colors ${samples} /BitsPerComponent ${bits} /Columns ${width}`;
  const filter = filterOf(directory, size, predictor);
  if (filter === null) return null;
  // A fax's black is black whatever its number; elsewhere 0 is black in a PDF, and white here at times.
  const inverted = samples === 1 && (photometric === 0) !== filter.includes('CCITT');
  return `${filter} /BitsPerComponent ${bits} /ColorSpace ${space} ${inverted ? '/Decode [1 0]' : ''}`;
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
