import { expect, it } from 'vitest';
import type { FileKind } from '../../../utils/evidence/facts.ts';
import { outcomes } from '../subject.ts';

it.each<[FileKind, string[]]>([
  ['pdf', []],
  ['jpeg', []],
  ['png', []],
  ['tiff', []],
  ['webp', []],
  ['bmp', []],
  ['gif', []],
  ['heic', ['review']],
  ['other', ['error']],
  ['office', []],
  ['archive', []],
  ['empty', []],
])('judges a file whose content is %s', (kind, expected) => {
  expect(outcomes('file.type', { files: [{ name: '2.3_anh.jpg', facts: { kind, format: kind } }] })).toEqual(
    expected,
  );
});
