import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { POLICIES } from './managed-policy.ts';

const run = promisify(execFile);

/** A Chromium that finds policies of its own where others of this machine find theirs. */
export interface IsolatedChromium extends AsyncDisposable {
  /** The program to start. */
  executable: string;
  /** Why there can be none here; null where there is one. */
  refusal: string | null;
}

/**
 * Makes a Chromium with these policies alone, by file name. Chromium reads them in one fixed folder, so it is started
 * in a file system of its own, in which another folder lies there.
 */
export async function isolatedChromium(
  chromium: string,
  policies: Readonly<Record<string, string>>,
): Promise<IsolatedChromium> {
  const folder = await mkdtemp(join(tmpdir(), 'soat-cchc-policies-'));
  const managed = join(folder, 'managed');
  await mkdir(managed);
  for (const [name, content] of Object.entries(policies)) await writeFile(join(managed, name), content);
  const executable = join(folder, 'chromium');
  const start = `mount --bind ${managed} ${POLICIES} && exec ${chromium} "$@"`;
  await writeFile(executable, `#!/bin/sh\nexec unshare --mount sh -c '${start}' sh "$@"\n`);
  await chmod(executable, 0o755);
  const refusal = await mkdir(POLICIES, { recursive: true })
    .then(() => run('unshare', ['--mount', 'mount', '--bind', managed, POLICIES]))
    .then(
      () => null,
      (error: Error) => `No file system of its own can be had here: ${error.message}`,
    );
  return {
    executable,
    refusal,
    async [Symbol.asyncDispose]() {
      await rm(folder, { recursive: true });
    },
  };
}
