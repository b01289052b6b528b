import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { FileFacts } from '../../utils/evidence/facts.ts';
import { withOcr } from '../../utils/evidence/ocr/with-ocr.ts';
import { createReader } from './reader.ts';
import { createLazyRecogniser } from './recogniser.ts';
import { UsageError } from '../usage-error.ts';

export interface ReadFile {
  /** As the person or the report gave it, the folder's path in front. */
  path: string;
  name: string;
  facts: FileFacts;
}

/**
 * Reads the files behind paths, folders walked in the order of their names; hidden files are passed over. Paths are
 * relative to `base`. One file after the other, so that memory holds one at a time. Throws a UsageError for a path
 * that cannot be opened.
 */
export async function readFiles(paths: readonly string[], base: string): Promise<ReadFile[]> {
  const files: ReadFile[] = [];
  const reader = createReader();
  const ocr = createLazyRecogniser();
  try {
    for (const path of await listFiles(paths, base)) {
      const bytes = await readFile(resolve(base, path)).catch((error: Error) => {
        throw new UsageError(`Cannot read «${path}»: ${error.message}`);
      });
      const name = basename(path);
      const content = new Uint8Array(bytes);
      const facts = await reader.read(content, name);
      files.push({ path, name, facts: await withOcr(facts, content, ocr.get) });
    }
    return files;
  } finally {
    await reader.close();
    await ocr.close();
  }
}

async function listFiles(paths: readonly string[], base: string): Promise<string[]> {
  const lists = await Promise.all(paths.map((path) => listOne(path, base)));
  return lists.flat();
}

async function listOne(path: string, base: string): Promise<string[]> {
  const info = await stat(resolve(base, path)).catch(() => {
    throw new UsageError(`Cannot read «${path}»: there is no such file or folder, or it may not be opened.`);
  });
  if (!info.isDirectory()) return [path];
  const entries = await readdir(resolve(base, path));
  const visible = entries.filter((name) => !name.startsWith('.')).sort();
  return listFiles(
    visible.map((name) => join(path, name)),
    base,
  );
}
