import { viewOf } from '../../kind/bytes.ts';

/** Bytes of a number by its type (TIFF 6.0, section 2): BYTE, ASCII, SHORT, LONG, RATIONAL; 7 is UNDEFINED. */
const SIZES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1 };
/** Strips and the like; more is none of a document's. */
const MOST_VALUES = 100_000;

/** One image file directory: its fields by tag. */
export interface TiffDirectory {
  numbers: (tag: number) => number[];
  /** The first one; null where there is none. */
  number: (tag: number) => number | null;
  bytes: (tag: number) => Uint8Array;
  /** Offset of the next directory, 0 for none. */
  next: number;
}

/**
 * A directory of a TIFF file or of EXIF, which is one; null where it lies outside the bytes or it is no classic TIFF.
 * @param at its offset; null for the first
 */
export function readDirectory(tiff: Uint8Array, at: number | null): TiffDirectory | null {
  if (tiff.length < 8) return null;
  const view = viewOf(tiff);
  const little = tiff[0] === 0x49;
  if (view.getUint16(2, little) !== 42) return null;
  const start = at ?? view.getUint32(4, little);
  if (start < 8 || start + 2 > tiff.length) return null;
  const count = view.getUint16(start, little);
  const end = start + 2 + 12 * count;
  if (end + 4 > tiff.length) return null;
  const entry = (tag: number) => {
    for (let field = start + 2; field < end; field += 12) {
      if (view.getUint16(field, little) === tag) return place(view, field, little);
    }
    return null;
  };
  const numbers = (tag: number) => {
    const found = entry(tag);
    return found ? Array.from({ length: found.count }, (_, index) => read(view, found, index, little)) : [];
  };
  return {
    numbers,
    number: (tag) => numbers(tag)[0] ?? null,
    bytes: (tag) => {
      const found = entry(tag);
      return found ? tiff.subarray(found.offset, found.offset + found.count) : new Uint8Array();
    },
    next: view.getUint32(end, little),
  };
}

interface Place {
  type: number;
  count: number;
  offset: number;
}

/** Four bytes of values stand in the field itself, more elsewhere. */
function place(view: DataView, field: number, little: boolean): Place | null {
  const type = view.getUint16(field + 2, little);
  const count = view.getUint32(field + 4, little);
  const size = (SIZES[type] ?? 0) * count;
  const offset = size <= 4 ? field + 8 : view.getUint32(field + 8, little);
  if (size === 0 || count > MOST_VALUES || offset + size > view.byteLength) return null;
  return { type, count, offset };
}

function read(view: DataView, { type, offset }: Place, index: number, little: boolean): number {
  if (type === 3) return view.getUint16(offset + 2 * index, little);
  if (type === 4) return view.getUint32(offset + 4 * index, little);
  if (type !== 5) return view.getUint8(offset + index);
  return view.getUint32(offset + 8 * index, little) / view.getUint32(offset + 8 * index + 4, little);
}

/** Pixels an inch, across and down; null where the unit is neither inch nor centimetre. */
export function resolutionIn(directory: TiffDirectory): readonly [number, number] | null {
  const factor = { 2: 1, 3: 2.54 }[directory.number(296) ?? 2];
  const [across, down] = [directory.number(282), directory.number(283)];
  if (!factor || !across || !down || !Number.isFinite(across + down)) return null;
  return [across * factor, down * factor];
}
