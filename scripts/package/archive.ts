import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createZip } from '@aklinker1/zero-zip';
import * as z from 'zod/mini';

/** A file of an archive: its path there, with slashes, and its bytes. */
export interface ArchivedFile {
  path: string;
  bytes: Uint8Array;
}

/** All files beneath a folder, by path. */
export function filesOf(folder: string): ArchivedFile[] {
  return globSync('**', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => ({ path: path.replaceAll('\\', '/'), bytes: readFileSync(join(folder, path)) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * What a store takes: the same files without the `key` of the manifest, which fixes the id of unpacked builds and is
 * refused in an upload.
 */
export function forStore(files: readonly ArchivedFile[]): ArchivedFile[] {
  return files.map((file) =>
    file.path === 'manifest.json' ? { ...file, bytes: withoutKey(file.bytes) } : file,
  );
}

function withoutKey(manifest: Uint8Array): Uint8Array {
  const stored = z.parse(
    z.record(z.string(), z.unknown()),
    JSON.parse(Buffer.from(manifest).toString('utf8')),
  );
  return Buffer.from(JSON.stringify({ ...stored, key: undefined }));
}

/** A ZIP archive without dates, so that the same files in the same order are the same bytes. */
export function archive(files: readonly ArchivedFile[]): Promise<Uint8Array> {
  const zip = createZip();
  for (const { path, bytes } of files) zip.addFile(path, bytes);
  return zip.toBuffer();
}

/** SHA-256 in lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
