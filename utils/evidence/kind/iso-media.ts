import { hasAscii, latin1Text } from './bytes.ts';
import type { Kind } from './kind.ts';

const HEIF_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
const AVIF_BRANDS = ['avif', 'avis'];

/** HEIC and AVIF pictures, told from films by the brands of the `ftyp` box (ISO/IEC 14496-12, 4.3). */
export function isoMediaKind(bytes: Uint8Array): Kind | null {
  if (!hasAscii(bytes, 4, 'ftyp')) return null;
  const length = Math.min(bytes[3] ?? 0, 128);
  const brands: string[] = [];
  for (let at = 8; at + 4 <= Math.max(length, 12); at += 4) {
    if (at !== 12) brands.push(latin1Text(bytes.subarray(at, at + 4)));
  }
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return { kind: 'heic', format: 'avif' };
  if (brands.some((brand) => HEIF_BRANDS.includes(brand))) return { kind: 'heic', format: 'heic' };
  return { kind: 'other', format: 'mp4' };
}
