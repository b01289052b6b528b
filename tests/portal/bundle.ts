import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { asset } from './client-script.ts';
import type { Reply } from './http.ts';

const PACKER = fileURLToPath(new URL('pack-script.ts', import.meta.url));
/** Bytes that a packed script has at most. */
const LARGEST = 32 * 1024 * 1024;
/** Milliseconds after which a packer that has not ended likely never will, longer each time that it is tried. */
const PATIENCE = 12_000;
const ATTEMPTS = 4;

const bundles = new Map<string, Promise<Reply>>();

/** A browser script with the framework it imports, packed once per process as that framework's users pack it. */
export function bundledScript(entry: URL): Promise<Reply> {
  const known = bundles.get(entry.href) ?? bundle(fileURLToPath(entry));
  bundles.set(entry.href, known);
  return known;
}

/** Packs in a process of its own: within one that has long been running tests the packer now and then never ended. */
async function bundle(entry: string, attempt = 1): Promise<Reply> {
  const options = { maxBuffer: LARGEST, timeout: PATIENCE * attempt, killSignal: 'SIGKILL' } as const;
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [PACKER, entry], options);
    return asset(stdout, 'text/javascript; charset=utf-8');
  } catch (error) {
    if (attempt === ATTEMPTS) throw error;
    return await bundle(entry, attempt + 1);
  }
}
