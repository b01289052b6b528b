import { expect, it } from 'vitest';
import { matchFiles } from '../../utils/drafts/match-files.ts';
import type { RememberedFile } from '../../utils/drafts/schema.ts';
import type { Attachment } from '../../utils/report/criterion.ts';
import { criterion, file, owner, PORTAL, report, round } from './examples.ts';

const remembered = (change: Partial<RememberedFile> = {}): RememberedFile => ({
  key: 'k',
  owner,
  portal: PORTAL,
  criterion: '2.3',
  name: file().name,
  sha256: 'a'.repeat(64),
  size: 5,
  rememberedAt: '2026-11-20T07:33:00.000Z',
  ...change,
});
const shown = (change: Partial<Attachment> = {}): Attachment => ({
  id: 'x1',
  name: `638316512345678901_${file().name}`,
  origin: 'uploaded',
  sha256: null,
  size: null,
  ...change,
});
const match = (
  attachment: Attachment,
  files: RememberedFile[],
  judged: Parameters<typeof matchFiles>[1] = {},
) => matchFiles(report(criterion({ attachments: [attachment] })), judged, files, owner, round).get('x1');

it('a listed file is known by what was chosen under its criterion', () => {
  expect(match(shown(), [remembered()])).toBe('a'.repeat(64));
});

it.each([
  ['under another criterion', { criterion: '3.1' }],
  ['by another name', { name: 'khac.pdf' }],
  ['of another size', { size: 6 }],
  ['by another person', { owner: { ...owner, account: 'Trần Thị Bình' } }],
])('not by what was chosen %s', (_what, change) => {
  expect(match(shown({ size: 5 }), [remembered(change)])).toBeUndefined();
});

it('of two contents by one name none is taken', () => {
  expect(match(shown(), [remembered(), remembered({ sha256: 'b'.repeat(64) })])).toBeUndefined();
});

it('what was looked at in this document counts first, as long as the name is the same', () => {
  const judged = { x1: { name: shown().name, sha256: 'c'.repeat(64) } };
  expect(match(shown(), [remembered()], judged)).toBe('c'.repeat(64));
  expect(match(shown({ name: 'khac.pdf' }), [], judged)).toBeUndefined();
});

it('a chosen file is not guessed by its name', () => {
  expect(match(shown({ origin: 'chosen' }), [remembered()])).toBeUndefined();
  expect(match(shown({ origin: 'chosen', sha256: 'd'.repeat(64) }), [])).toBe('d'.repeat(64));
});
