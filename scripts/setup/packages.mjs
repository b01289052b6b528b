// Installs the locked packages where they are missing or older than the lock file. Runs on Node 20.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Makes node_modules answer to package-lock.json. Throws an Error that says what npm answered. */
export function ensurePackages(root) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const locked = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(locked).mtimeMs) return;
  if (existsSync(installed) && sameTree(root)) return;
  console.error('Installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    throw new Error('«npm ci» failed; what it printed stands above. The package registry must be reachable.');
  }
}

/** A fresh checkout may give the lock file a newer date than node_modules has, without any difference. */
function sameTree(root) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return spawnSync(npm, ['ls', '--all', '--silent'], { cwd: root, stdio: 'ignore' }).status === 0;
}
