import { expect, test } from 'vitest';
import type { FileDraft } from '../../utils/drafts/records.ts';
import { isListed } from '../../utils/drafts/uploaded-name.ts';

const uploaded = (name: string) => ({
  id: name,
  name,
  origin: 'uploaded' as const,
  sha256: null,
  size: null,
});
const draft = (listed?: string[]): FileDraft => ({
  kind: 'file',
  owner: { portal: 'p', account: 'a', unit: 'u', round: null },
  criterion: '1.4',
  name: 'bao cao.pdf',
  sha256: 'aa',
  size: 3,
  writtenAt: '2026-11-20T07:32:00.000Z',
  ...(listed && { listed }),
});

test.each<[string, string[] | undefined, string[], boolean]>([
  ['nothing was listed, and now it is', undefined, ['bao cao.pdf'], true],
  ['another file is listed', undefined, ['ke hoach.pdf'], false],
  ['an earlier version was listed already', ['bao cao.pdf'], ['bao cao.pdf'], false],
  ['one more of that name', ['bao cao.pdf'], ['bao cao.pdf', 'bao cao.pdf'], true],
  ['an earlier version under its own prefix', ['20260101_bao cao.pdf'], ['20260101_bao cao.pdf'], false],
  ['a new prefix in place of the old', ['20260101_bao cao.pdf'], ['20260202_bao cao.pdf'], true],
  ['what was listed is gone', ['bao cao.pdf'], [], false],
])('%s', (_name, before, now, listed) => {
  expect(isListed(draft(before), now.map(uploaded))).toBe(listed);
});
