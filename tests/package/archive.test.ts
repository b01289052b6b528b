import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { archive, filesOf, forStore, sha256 } from '../../scripts/package/archive.ts';
import { differing } from '../../scripts/package/elsewhere.ts';

/** A build's folder, its files written in an order and dated as given. */
function build(paths: readonly string[], date: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'soat-cchc-build-'));
  mkdirSync(join(folder, 'icon'));
  for (const path of paths) {
    const text = path === 'manifest.json' ? '{"name":"Soát CCHC","key":"MIIB"}' : `content of ${path}`;
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), date, date);
  }
  return folder;
}

it('packs the same files into the same bytes, whenever and in whatever order they were written', async () => {
  const first = build(['manifest.json', 'a.js', 'icon/16.png'], new Date('2023-01-01'));
  const second = build(['icon/16.png', 'a.js', 'manifest.json'], new Date('2026-06-01'));
  const [one, other] = await Promise.all([archive(filesOf(first)), archive(filesOf(second))]);
  expect(sha256(one)).toBe(sha256(other));
  writeFileSync(join(second, 'a.js'), 'changed');
  expect(sha256(await archive(filesOf(second)))).not.toBe(sha256(one));
});

it('hands a store the manifest without its key, and all other files as they are', () => {
  const files = filesOf(build(['manifest.json', 'a.js'], new Date('2023-01-01')));
  const [code, manifest] = forStore(files);
  expect(JSON.parse(Buffer.from(manifest?.bytes ?? []).toString())).toEqual({ name: 'Soát CCHC' });
  expect(code).toBe(files[0]);
});

it('names the files in which two builds differ, or which one of them lacks', () => {
  const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });
  const [one, other] = [
    [file('a.js', '1'), file('b.js', '1'), file('c-1.js', '1')],
    [file('a.js', '1'), file('b.js', '2'), file('c-2.js', '1')],
  ];
  expect(differing(one, other)).toEqual(['b.js', 'c-1.js', 'c-2.js']);
  expect(differing(one, one)).toEqual([]);
});
