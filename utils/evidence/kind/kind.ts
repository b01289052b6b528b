import type { FileKind } from '../facts.ts';
import { hasAscii, indexOfAscii } from './bytes.ts';
import { isoMediaKind } from './iso-media.ts';
import { oleKind } from './ole.ts';
import { textFormat } from './text.ts';
import { zipKind } from './zip.ts';

export interface Kind {
  kind: FileKind;
  /** e.g. "docx", "rar"; "unknown" where nothing is recognised. */
  format: string;
}

/** Magic numbers: text (one character a byte), where it stands, and what it says. */
const MAGIC: readonly (readonly [text: string, offset: number, kind: FileKind, format: string])[] = [
  ['%PDF-', 0, 'pdf', 'pdf'],
  ['\xff\xd8\xff', 0, 'jpeg', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 0, 'png', 'png'],
  ['II*\0', 0, 'tiff', 'tiff'],
  ['MM\0*', 0, 'tiff', 'tiff'],
  ['II+\0', 0, 'tiff', 'tiff'],
  ['MM\0+', 0, 'tiff', 'tiff'],
  ['GIF87a', 0, 'gif', 'gif'],
  ['GIF89a', 0, 'gif', 'gif'],
  ['{\\rtf', 0, 'office', 'rtf'],
  ['Rar!\x1a\x07\x00', 0, 'archive', 'rar'],
  ['Rar!\x1a\x07\x01\x00', 0, 'archive', 'rar'],
  ['RE\x7e\x5e', 0, 'archive', 'rar'],
  ["7z\xbc\xaf'\x1c", 0, 'archive', '7z'],
  ['\x1f\x8b', 0, 'archive', 'gz'],
  ['BZh', 0, 'archive', 'bz2'],
  ['\xfd7zXZ\0', 0, 'archive', 'xz'],
  ['\x28\xb5\x2f\xfd', 0, 'archive', 'zst'],
  ['\x1f\x9d', 0, 'archive', 'z'],
  ['MSCF\0\0\0\0', 0, 'archive', 'cab'],
  ['LZIP', 0, 'archive', 'lz'],
  ['ustar', 257, 'archive', 'tar'],
  ['-lh', 2, 'archive', 'lzh'],
  ['%!PS', 0, 'other', 'ps'],
  ['MZ', 0, 'other', 'exe'],
  ['ID3', 0, 'other', 'mp3'],
  ['\x1aE\xdf\xa3', 0, 'other', 'mkv'],
  ['8BPS', 0, 'other', 'psd'],
];

/**
 * What a file is by its content. A PDF may have up to 1,024 bytes in front of `%PDF-` (ISO 32000-1, implementation
 * note 13), but a container that merely holds one uncompressed is the container.
 */
export function sniffKind(bytes: Uint8Array): Kind {
  if (bytes.length === 0) return { kind: 'empty', format: 'empty' };
  const magic = MAGIC.find(([text, offset]) => hasAscii(bytes, offset, text));
  if (magic) return { kind: magic[2], format: magic[3] };
  if (hasAscii(bytes, 0, 'RIFF') && hasAscii(bytes, 8, 'WEBP')) return { kind: 'webp', format: 'webp' };
  return (
    bitmapKind(bytes) ??
    isoMediaKind(bytes) ??
    oleKind(bytes) ??
    zipKind(bytes) ??
    pdfAfterJunk(bytes) ?? { kind: 'other', format: textFormat(bytes) ?? 'unknown' }
  );
}

/** «BM» alone is too little: the header's size must be one of those that exist. */
function bitmapKind(bytes: Uint8Array): Kind | null {
  const known = [12, 16, 40, 52, 56, 64, 108, 124];
  return hasAscii(bytes, 0, 'BM') && known.includes(bytes[14] ?? 0) ? { kind: 'bmp', format: 'bmp' } : null;
}

function pdfAfterJunk(bytes: Uint8Array): Kind | null {
  return indexOfAscii(bytes, '%PDF-', 0, 1024) >= 0 ? { kind: 'pdf', format: 'pdf' } : null;
}
