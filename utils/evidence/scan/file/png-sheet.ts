import { toHex } from '../../../text/hex.ts';
import { hasAscii, viewOf } from '../../kind/bytes.ts';
import { join } from './as-pdf.ts';
import { MM_PER_INCH } from '../paper.ts';
import { pngPixels } from './png-pixels.ts';
import { rawStrip, type Sheet } from './sheet.ts';

/**
 * A PNG file (W3C PNG, chapter 11) as a sheet; null for one that is broken or beyond the bounds.
 * @param mostPixels a larger one is left out before room is made for it
 */
export async function pngSheet(bytes: Uint8Array, mostPixels: number): Promise<Sheet | null> {
  const view = viewOf(bytes);
  if (!hasAscii(bytes, 12, 'IHDR') || bytes.length < 33) return null;
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth, type, interlace] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
  if (width === 0 || height === 0 || width * height > mostPixels) return null;
  let density: Sheet['density'] = null;
  let palette = new Uint8Array();
  let opacities = new Uint8Array();
  const data: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const chunk = bytes.subarray(at + 8, at + 8 + length);
    if (hasAscii(bytes, at + 4, 'IDAT')) data.push(chunk);
    if (hasAscii(bytes, at + 4, 'PLTE')) palette = chunk.slice();
    if (hasAscii(bytes, at + 4, 'tRNS')) opacities = chunk.slice();
    // Pixels a metre.
    if (hasAscii(bytes, at + 4, 'pHYs') && bytes[at + 16] === 1) {
      density = [toDpi(view.getUint32(at + 8)), toDpi(view.getUint32(at + 12))];
    }
    at += 12 + length;
  }
  if (type === 3) layOnWhite(palette, opacities);
  const space = interlace === 0 ? colours(type, palette) : null;
  if (!space) {
    const parts = { width, height, depth, type, interlaced: interlace !== 0, palette, data: join(data) };
    const pixels = await pngPixels(parts);
    return pixels && { width, height, density, turn: 0, strips: [rawStrip(height, pixels)] };
  }
  const parameters = `/Predictor 15 /Colors ${space.count} /BitsPerComponent ${depth} /Columns ${width}`;
  const entries = `/Filter /FlateDecode /DecodeParms << ${parameters} >> /BitsPerComponent ${depth} /ColorSpace ${space.name}`;
  return { width, height, density, turn: 0, strips: [{ rows: height, entries, bytes: join(data) }] };
}

/** A palette's colours may be see-through (W3C PNG, 11.3.1.1). */
function layOnWhite(palette: Uint8Array, opacities: Uint8Array): void {
  opacities.forEach((opacity, index) => {
    for (let at = 3 * index; at < Math.min(3 * index + 3, palette.length); at += 1)
      palette[at] = 255 - ((255 - (palette[at] ?? 0)) * opacity) / 255;
  });
}

/** By colour type: how many numbers a pixel has, and what they are; null where a PDF has no such pictures. */
function colours(type: number, palette: Uint8Array): { count: number; name: string } | null {
  if (type === 0) return { count: 1, name: '/DeviceGray' };
  if (type === 2) return { count: 3, name: '/DeviceRGB' };
  if (type === 3)
    return { count: 1, name: `[/Indexed /DeviceRGB ${palette.length / 3 - 1} <${toHex(palette)}>]` };
  return null;
}

function toDpi(perMetre: number): number {
  return (perMetre * MM_PER_INCH) / 1000;
}
