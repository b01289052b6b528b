import { toHex } from '../../../text/hex.ts';
import { hasAscii, viewOf } from '../../kind/bytes.ts';
import { join } from './as-pdf.ts';
import { MM_PER_INCH } from '../paper.ts';
import type { Sheet } from './sheet.ts';

/** A PNG file (W3C PNG, chapter 11) as a sheet; null for one that is interlaced, see-through or broken. */
export function pngSheet(bytes: Uint8Array): Sheet | null {
  const view = viewOf(bytes);
  if (!hasAscii(bytes, 12, 'IHDR') || bytes.length < 33) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, type, interlace] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
  if (interlace !== 0 || width === 0 || height === 0) return null;
  let density: Sheet['density'] = null;
  let palette = '';
  const data: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const chunk = bytes.subarray(at + 8, at + 8 + length);
    if (hasAscii(bytes, at + 4, 'IDAT')) data.push(chunk);
    if (hasAscii(bytes, at + 4, 'PLTE')) palette = toHex(chunk);
    // Pixels a metre.
    if (hasAscii(bytes, at + 4, 'pHYs') && bytes[at + 16] === 1) {
      density = [toDpi(view.getUint32(at + 8)), toDpi(view.getUint32(at + 12))];
    }
    at += 12 + length;
  }
  const space = colours(type, palette);
  if (!space) return null;
  const parameters = `/Predictor 15 /Colors ${space.count} /BitsPerComponent ${depth} /Columns ${width}`;
  const entries = `/Filter /FlateDecode /DecodeParms << ${parameters} >> /BitsPerComponent ${depth} /ColorSpace ${space.name}`;
  return { width, height, density, turn: 0, strips: [{ rows: height, entries, bytes: join(data) }] };
}

/** By colour type: how many numbers a pixel has, and what they are. */
function colours(type: number, palette: string): { count: number; name: string } | null {
  if (type === 0) return { count: 1, name: '/DeviceGray' };
  if (type === 2) return { count: 3, name: '/DeviceRGB' };
  if (type === 3) return { count: 1, name: `[/Indexed /DeviceRGB ${palette.length / 6 - 1} <${palette}>]` };
  return null;
}

function toDpi(perMetre: number): number {
  return (perMetre * MM_PER_INCH) / 1000;
}
