import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sha256, type ArchivedFile } from './archive.ts';

/** All that a build is made from. */
const SOURCES = [
  'components',
  'docs',
  'entrypoints',
  'public',
  'scripts',
  'utils',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** Copies the sources into a new folder, at another path than this one's, where they can be built. */
export function copySources(): string {
  const folder = mkdtempSync(join(tmpdir(), 'soat-cchc-again-'));
  for (const source of SOURCES) cpSync(source, join(folder, source), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** Paths of files that are not the same in two builds, or in one of them alone. */
export function differing(one: readonly ArchivedFile[], other: readonly ArchivedFile[]): string[] {
  const sums = (files: readonly ArchivedFile[]) =>
    new Map(files.map(({ path, bytes }) => [path, sha256(bytes)]));
  const [ofOne, ofOther] = [sums(one), sums(other)];
  const paths = [...new Set([...ofOne.keys(), ...ofOther.keys()])].sort();
  return paths.filter((path) => ofOne.get(path) !== ofOther.get(path));
}
