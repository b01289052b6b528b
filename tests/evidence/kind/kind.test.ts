import { describe, expect, test } from 'vitest';
import { sniffKind } from '../../../utils/evidence/kind/kind.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const padded = (text: string, at: number, more = '') => bytes('\0'.repeat(at) + text + more);

/** One stored entry of a zip file, without a central directory. */
function zipEntry(name: string, content = ''): string {
  const two = (value: number) => String.fromCharCode(value & 0xff, value >> 8);
  const four = (value: number) => two(value & 0xffff) + two(value >>> 16);
  const sizes = four(content.length) + four(content.length);
  return `PK\x03\x04${two(20)}${two(0)}${two(0)}${four(0)}${four(0)}${sizes}${two(name.length)}${two(0)}${name}${content}`;
}

describe('the kind is told by content', () => {
  test.each([
    ['a PDF', bytes('%PDF-1.7\n'), 'pdf', 'pdf'],
    ['a PDF with junk in front', bytes(`${'x'.repeat(1000)}%PDF-1.4`), 'pdf', 'pdf'],
    ['a PDF with too much junk in front', bytes(`${'x'.repeat(1024)}%PDF-1.4`), 'other', 'text'],
    ['JPEG', bytes('\xff\xd8\xff\xe0'), 'jpeg', 'jpeg'],
    ['PNG', bytes('\x89PNG\r\n\x1a\n'), 'png', 'png'],
    ['TIFF, little-endian', bytes('II*\0\x08\0\0\0'), 'tiff', 'tiff'],
    ['TIFF, big-endian', bytes('MM\0*\0\0\0\x08'), 'tiff', 'tiff'],
    ['WebP', bytes('RIFF\x10\0\0\0WEBPVP8 '), 'webp', 'webp'],
    ['a sound in RIFF', bytes('RIFF\x10\0\0\0WAVEfmt '), 'other', 'unknown'],
    ['BMP', bytes(`BM\x46\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0`), 'bmp', 'bmp'],
    ['text that begins with BM', bytes('BMW là một hãng xe'.replace(/[^\0-\xff]/g, 'a')), 'other', 'text'],
    ['GIF', bytes('GIF89a'), 'gif', 'gif'],
    ['HEIC', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'heic', 'heic'],
    ['AVIF', bytes('\0\0\0\x1cftypavif\0\0\0\0mif1avifmiaf'), 'heic', 'avif'],
    ['a film', bytes('\0\0\0\x18ftypmp42\0\0\0\0isommp42'), 'other', 'mp4'],
    ['RTF', bytes('{\\rtf1\\ansi'), 'office', 'rtf'],
    ['RAR 4', bytes('Rar!\x1a\x07\0'), 'archive', 'rar'],
    ['RAR 5', bytes('Rar!\x1a\x07\x01\0'), 'archive', 'rar'],
    ['7-Zip', bytes("7z\xbc\xaf'\x1c"), 'archive', '7z'],
    ['gzip', bytes('\x1f\x8b\x08'), 'archive', 'gz'],
    ['bzip2', bytes('BZh91AY'), 'archive', 'bz2'],
    ['xz', bytes('\xfd7zXZ\0'), 'archive', 'xz'],
    ['tar that holds a PDF', padded('ustar', 257, `${'\0'.repeat(250)}%PDF-1.7`), 'archive', 'tar'],
    ['zip that holds a PDF uncompressed', bytes(zipEntry('a.pdf', '%PDF-1.7')), 'archive', 'zip'],
    ['an empty zip', bytes(`PK\x05\x06${'\0'.repeat(18)}`), 'archive', 'zip'],
    ['Word', bytes(zipEntry('[Content_Types].xml') + zipEntry('word/document.xml')), 'office', 'docx'],
    ['Excel', bytes(zipEntry('[Content_Types].xml') + zipEntry('xl/workbook.xml')), 'office', 'xlsx'],
    [
      'PowerPoint',
      bytes(zipEntry('[Content_Types].xml') + zipEntry('ppt/presentation.xml')),
      'office',
      'pptx',
    ],
    ['a zip of a folder named word', bytes(zipEntry('word/scan.pdf')), 'archive', 'zip'],
    [
      'OpenDocument',
      bytes(zipEntry('mimetype', 'application/vnd.oasis.opendocument.spreadsheet')),
      'office',
      'ods',
    ],
    ['a web page', bytes('\n<!DOCTYPE html><html>'), 'other', 'html'],
    ['a drawing', bytes('<?xml version="1.0"?><svg xmlns="x">'), 'other', 'svg'],
    ['nothing', bytes(''), 'empty', 'empty'],
    ['noise', bytes('\x01\x02\x03\x04'), 'other', 'unknown'],
  ])('%s', (_, content, kind, format) => {
    expect(sniffKind(content)).toEqual({ kind, format });
  });
});

describe('old Office files are told apart by their streams', () => {
  test.each([
    ['WordDocument', 'office', 'doc'],
    ['Workbook', 'office', 'xls'],
    ['PowerPoint Document', 'office', 'ppt'],
    ['EncryptedPackage', 'office', 'office-encrypted'],
    ['Anything', 'other', 'ole'],
  ])('%s', (stream, kind, format) => {
    expect(sniffKind(compoundFile(stream))).toEqual({ kind, format });
  });

  test('a compound file that is cut off after its magic number is still none of the allowed kinds', () => {
    expect(sniffKind(bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')).kind).toBe('other');
  });
});

/** Header, one FAT sector and one directory sector with a root and one stream ([MS-CFB] 2.2 and 2.6). */
function compoundFile(stream: string): Uint8Array {
  const file = new Uint8Array(512 * 3);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  ['Root Entry', stream].forEach((name, entry) => {
    const at = 1024 + entry * 128;
    [...name].forEach((character, i) => view.setUint16(at + 2 * i, character.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * name.length + 2, true);
  });
  return file;
}
