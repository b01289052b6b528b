import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadPack } from '../utils/packs/load.ts';
import { packProblemText } from '../utils/words/vi/pack-problems.ts';
import { EXTENSION_ID, UPDATE_URL } from './policies/browsers.ts';
import { EXAMPLE_SETTINGS } from './policies/example.ts';
import { policyFiles } from './policies/files.ts';
import type { PolicyValues } from './policies/registry.ts';

/** Paths on the command line are relative to where the person stands, not to the project. */
const HERE = process.env.INIT_CWD ?? process.cwd();

/** The settings with a pack from a file as the locked one. Throws where it cannot be used. */
async function withPack(settings: PolicyValues, path: string): Promise<PolicyValues> {
  const text = await readFile(resolve(HERE, path), 'utf8');
  const loaded = loadPack(text);
  if (!loaded.ok) throw new Error(loaded.problems.map(packProblemText).join('\n'));
  return { ...settings, locked: { ...settings.locked, pack: JSON.stringify(loaded.pack) } };
}

const { values } = parseArgs({
  options: {
    id: { type: 'string', default: EXTENSION_ID },
    'update-url': { type: 'string', default: UPDATE_URL },
    pack: { type: 'string' },
    out: { type: 'string', default: 'docs/policies' },
  },
});
const settings = values.pack === undefined ? EXAMPLE_SETTINGS : await withPack(EXAMPLE_SETTINGS, values.pack);
const files = policyFiles({ id: values.id, updateUrl: values['update-url'], settings });
for (const [name, content] of Object.entries(files)) {
  const path = join(resolve(HERE, values.out), name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  console.log(path);
}
