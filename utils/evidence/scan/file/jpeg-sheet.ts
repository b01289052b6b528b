import { hasAscii, viewOf } from '../../kind/bytes.ts';
import { isFrame, jpegSegments } from '../../kind/jpeg.ts';
import type { Sheet } from './sheet.ts';
import { readDirectory, resolutionIn } from './tiff-directory.ts';

const CM_PER_INCH = 2.54;
const SPACES: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' };
/** Orientation of EXIF: what the first row and column are. */
const TURNS: Readonly<Record<number, Sheet['turn']>> = { 3: 180, 6: 90, 8: 270 };

/** A JPEG file as a sheet; null for one that its headers do not describe. */
export function jpegSheet(bytes: Uint8Array): Sheet | null {
  const view = viewOf(bytes);
  let density: Sheet['density'] = null;
  let turn: Sheet['turn'] = 0;
  let adobe = false;
  for (const { marker, start, end } of jpegSegments(bytes)) {
    if (end > bytes.length) return null;
    if (marker === 0xe0 && hasAscii(bytes, start, 'JFIF\0')) density ??= jfifDensity(view, start);
    if (marker === 0xee && hasAscii(bytes, start, 'Adobe')) adobe = true;
    if (marker === 0xe1 && hasAscii(bytes, start, 'Exif\0\0')) {
      const directory = readDirectory(bytes.subarray(start + 6, end), null);
      turn = TURNS[directory?.number(274) ?? 1] ?? 0;
      density = (directory && resolutionIn(directory)) ?? density;
    }
    if (!isFrame(marker)) continue;
    const [height, width] = [view.getUint16(start + 1), view.getUint16(start + 3)];
    const components = bytes[start + 5] ?? 0;
    const space = SPACES[components];
    if (!space || width === 0 || height === 0) return null;
    // Adobe's programs store CMYK the other way round.
    const decode = components === 4 && adobe ? '/Decode [1 0 1 0 1 0 1 0]' : '';
    const entries = `/Filter /DCTDecode /BitsPerComponent 8 /ColorSpace ${space} ${decode}`;
    return { width, height, density, turn, strips: [{ rows: height, entries, bytes }] };
  }
  return null;
}

/** Units, then across and down (JFIF 1.02): 1 for inches, 2 for centimetres, 0 for the shape of a pixel only. */
function jfifDensity(view: DataView, start: number): Sheet['density'] {
  const factor = { 1: 1, 2: CM_PER_INCH }[view.getUint8(start + 7)];
  if (!factor) return null;
  return [view.getUint16(start + 8) * factor, view.getUint16(start + 10) * factor];
}
