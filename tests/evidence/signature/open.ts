import { readFileSync } from 'node:fs';
import { loadLibrary } from '../../../utils/evidence/pdf/library.ts';
import { readSignatures } from '../../../utils/evidence/signature/read.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

export function fixture(path: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(path.split('/').map(encodeURIComponent).join('/'), FIXTURES)));
}

/** Reads signatures as the engine does; a file that pdf.js cannot open is read without its help. */
export async function signaturesOf(bytes: Uint8Array) {
  const { getDocument } = await loadLibrary();
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  try {
    return await readSignatures(bytes, await task.promise.catch(() => null));
  } finally {
    await task.destroy();
  }
}
