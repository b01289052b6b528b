import { execFileSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { extensionFolder, root } from './paths.ts';

const SOURCES = [
  '{entrypoints,components,utils,public}/**/*.{ts,tsx,css,html,json}',
  'wxt.config.ts',
  'package.json',
];

/** Builds the extension where the last build is older than a source. */
export default function setup(): void {
  const built = `${extensionFolder}/manifest.json`;
  const newest = Math.max(
    ...globSync(SOURCES, { cwd: root }).map((file) => statSync(`${root}/${file}`).mtimeMs),
  );
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  execFileSync(process.execPath, [`${root}/node_modules/wxt/bin/wxt.mjs`, 'build'], {
    cwd: root,
    stdio: 'inherit',
  });
}
