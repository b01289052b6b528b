import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import { archive, filesOf, forStore, sha256, type ArchivedFile } from './package/archive.ts';
import { copySources, differing } from './package/elsewhere.ts';

/**
 * Leaves in .output/store all that an upload to the stores of Chrome and Edge asks for: archives, texts, screenshots of
 * the demo, the bill of materials; and the archive for those who install without a store. `--verify` builds once more,
 * from a copy at another path, and compares; `--without-screenshots` plays no demo.
 */
const BUILD = '.output/chrome-mv3';
const STORE = '.output/store';
const STORES = ['chrome', 'edge'] as const;
/** Of the demo's pictures the five that Chrome's store takes at most. */
const SCREENSHOTS = [
  '2-countdown',
  '3-panel-and-badges',
  '4-draft-offered',
  '5-draft-restored',
  '6-checklist',
];

function run(command: string, args: string[], cwd = '.'): void {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`«${command} ${args.join(' ')}» failed; what it printed stands above.`);
}

/** The files of a build of a copy of the sources, which lies at another path. */
function builtElsewhere(): ArchivedFile[] {
  const folder = copySources();
  try {
    run('wxt', ['build'], folder);
    return filesOf(join(folder, BUILD));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

rmSync(STORE, { recursive: true, force: true });
mkdirSync(join(STORE, 'screenshots'), { recursive: true });

// Nothing in the build differs by browser: both stores get the same bytes under their own name.
const built = filesOf(BUILD);
const bytes = await archive(forStore(built));
const sums: string[] = [];
const leave = (kind: string, archived: Uint8Array): void => {
  const name = `soat-cchc-${packageJson.version}-${kind}.zip`;
  writeFileSync(join(STORE, name), archived);
  sums.push(`${sha256(archived)}  ${name}`);
};
for (const store of STORES) leave(store, bytes);
// Handed out to be unpacked: with its key it has the same id wherever the folder lies, so that nothing kept is lost.
leave('giai-nen', await archive(built));
writeFileSync(join(STORE, 'SHA256SUMS'), `${sums.join('\n')}\n`);
copyFileSync('.output/sbom.cdx.json', join(STORE, `soat-cchc-${packageJson.version}.cdx.json`));
copyFileSync(join(BUILD, 'licences.txt'), join(STORE, 'licences.txt'));
copyFileSync(join(BUILD, 'icon/128.png'), join(STORE, 'icon-128.png'));
copyFileSync('scripts/icons/tile-440x280.png', join(STORE, 'tile-440x280.png'));
cpSync('docs/cua-hang', join(STORE, 'listing'), { recursive: true });

if (!process.argv.includes('--without-screenshots')) {
  run('node', ['scripts/demo.ts', '--headless']);
  for (const name of SCREENSHOTS) {
    copyFileSync(`demo-output/${name}.png`, join(STORE, 'screenshots', `${name}.png`));
  }
}

if (process.argv.includes('--verify')) {
  const differ = differing(built, builtElsewhere());
  const same = `Built twice, the same bytes: ${sha256(bytes)}`;
  console.log(differ.length === 0 ? same : `Two builds differ: ${differ.join(', ')}`);
  if (differ.length > 0) process.exitCode = 1;
}
console.log(sums.join('\n'));
