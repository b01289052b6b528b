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

it('says nothing of a content that could not be looked at', () => {
  const facts = { kind: 'other', format: 'unknown', failure: { kind: 'limit', reason: 'not-read' } } as const;
  expect(outcomes('file.type', { files: [{ name: '2.3_anh.jpg', facts }] })).toEqual([]);
});
