import { describe, expect, test } from 'vitest';
import type { FileKind } from '../../../utils/evidence/facts.ts';
import { imageDefect } from '../../../utils/evidence/kind/image.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const JPEG_FRAME = '\xff\xd8\xff\xc0\x00\x08\x08\x00\x01\x00\x01\x01';
const JPEG_SCAN = '\xff\xda\x00\x04\x01\x00abc';
const PNG_HEADER = `\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR${'\0'.repeat(13)}crc!`;
const PNG_DATA = '\0\0\0\x02IDATxxcrc!';
const PNG_END = '\0\0\0\0IENDcrc!';

describe('a picture that is cut off is told from a whole one', () => {
  const cases: readonly (readonly [string, FileKind, string, string | null])[] = [
    ['whole JPEG', 'jpeg', `${JPEG_FRAME}${JPEG_SCAN}\xff\xd9`, null],
    ['JPEG with bytes after its end', 'jpeg', `${JPEG_FRAME}${JPEG_SCAN}\xff\xd9more`, null],
    ['JPEG whose scan does not end', 'jpeg', `${JPEG_FRAME}${JPEG_SCAN}`, 'jpeg-truncated'],
    [
      'JPEG whose only end is that of a preview in its header',
      'jpeg',
      `\xff\xd8\xff\xe1\x00\x04\xff\xd9`,
      'jpeg-truncated',
    ],
    ['JPEG without a frame', 'jpeg', `\xff\xd8${JPEG_SCAN}\xff\xd9`, 'jpeg-no-frame'],
    ['JPEG that loses its markers', 'jpeg', '\xff\xd8\xff\xe0\x00\x02xxxx', 'jpeg-truncated'],
    ['whole PNG', 'png', PNG_HEADER + PNG_DATA + PNG_END, null],
    ['PNG without its end', 'png', PNG_HEADER + PNG_DATA, 'png-truncated'],
    ['PNG cut off in its data', 'png', `${PNG_HEADER}\0\0\x10\0IDATxx`, 'png-truncated'],
    ['PNG without data', 'png', PNG_HEADER + PNG_END, 'png-no-data'],
    ['whole GIF', 'gif', `GIF89a${'\0'.repeat(10)}\x3b`, null],
    ['GIF without its end', 'gif', `GIF89a${'x'.repeat(10)}`, 'gif-truncated'],
    [
      'TIFF whose directory lies behind its end',
      'tiff',
      `II*\0\xff\0\0\0${'\0'.repeat(20)}`,
      'tiff-truncated',
    ],
    ['TIFF with its directory', 'tiff', `II*\0\x08\0\0\0${'\0'.repeat(20)}`, null],
    ['WebP shorter than it says', 'webp', 'RIFF\xff\0\0\0WEBPVP8 ', 'webp-truncated'],
    ['something that is no picture', 'archive', 'PK', null],
  ];
  test.each(cases)('%s', (_, kind, content, defect) => {
    expect(imageDefect(kind, bytes(content))).toBe(defect);
  });
});
