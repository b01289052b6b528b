import type { FileKind } from '../facts.ts';
import { hasAscii, indexOfAscii, viewOf } from './bytes.ts';
import { isFrame, jpegSegments, SCAN } from './jpeg.ts';

/**
 * Whether a picture is whole as far as its structure shows: not cut off, with a size and picture data. Formats
 * that are not walked here count as whole.
 * @returns the technical reason why it is not, or null
 */
export function imageDefect(kind: FileKind, bytes: Uint8Array): string | null {
  switch (kind) {
    case 'jpeg':
      return jpegDefect(bytes);
    case 'png':
      return pngDefect(bytes);
    case 'gif':
      return bytes.length < 14 || !trimmedEndsWith(bytes, 0x3b) ? 'gif-truncated' : null;
    case 'bmp':
      return bytes.length <= viewOf(bytes).getUint32(10, true) ? 'bmp-truncated' : null;
    case 'webp':
      return viewOf(bytes).getUint32(4, true) + 8 > bytes.length + 1 ? 'webp-truncated' : null;
    case 'tiff':
      return tiffDefect(bytes);
    default:
      return null;
  }
}

function jpegDefect(bytes: Uint8Array): string | null {
  let sized = false;
  for (const { marker, start, end } of jpegSegments(bytes)) {
    if (isFrame(marker)) sized = true;
    if (end > bytes.length) break;
    if (marker !== SCAN) continue;
    if (!sized) return 'jpeg-no-frame';
    return indexOfAscii(bytes, '\xff\xd9', start, bytes.length) < 0 ? 'jpeg-truncated' : null;
  }
  return 'jpeg-truncated';
}

/** Walks the chunks (PNG, 5.3): IHDR first, IDAT, IEND, each whole. */
function pngDefect(bytes: Uint8Array): string | null {
  const view = viewOf(bytes);
  if (!hasAscii(bytes, 12, 'IHDR')) return 'png-header';
  let data = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const next = at + 12 + view.getUint32(at, false);
    if (next > bytes.length) break;
    if (hasAscii(bytes, at + 4, 'IDAT')) data = true;
    if (hasAscii(bytes, at + 4, 'IEND')) return data ? null : 'png-no-data';
    at = next;
  }
  return 'png-truncated';
}

/** The first directory must lie inside the file (TIFF 6.0, section 2); BigTIFF keeps its offset elsewhere. */
function tiffDefect(bytes: Uint8Array): string | null {
  if (bytes.length < 16) return 'tiff-truncated';
  const little = bytes[0] === 0x49;
  const view = viewOf(bytes);
  const big = view.getUint16(2, little) === 43;
  const offset = big ? Number(view.getBigUint64(8, little)) : view.getUint32(4, little);
  return offset + 2 > bytes.length ? 'tiff-truncated' : null;
}

function trimmedEndsWith(bytes: Uint8Array, value: number): boolean {
  let end = bytes.length - 1;
  while (end > 0 && bytes[end] === 0) end -= 1;
  return bytes[end] === value;
}
