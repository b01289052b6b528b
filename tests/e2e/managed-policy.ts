import { generateKeyPairSync } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extensionId } from '../../scripts/policies/extension-id.ts';
import { extensionFolder } from './paths.ts';

/** Where Chromium on Linux reads policies; only an administrator writes there. */
export const POLICIES = '/etc/chromium/policies/managed';

/** A managed policy for a copy of the extension that has an id of its own: other tests go on without it. */
export interface ManagedPolicy extends AsyncDisposable {
  /** The copy's folder. */
  folder: string;
  /** Why no policy could be set here; null where it was. */
  refusal: string | null;
  /** Sets another one, which a browser started afterwards reads. */
  change: (settings: object) => Promise<void>;
}

/** Copies the extension with a new key. */
async function copyExtension(): Promise<{ folder: string; id: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'soat-cchc-managed-'));
  await cp(extensionFolder, folder, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const path = join(folder, 'manifest.json');
  const manifest: object = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, key: key.toString('base64') }));
  return { folder, id: extensionId(key) };
}

/** Sets a managed policy for as long as it is in scope, where this machine lets one. */
export async function setPolicy(settings: object): Promise<ManagedPolicy> {
  const { folder, id } = await copyExtension();
  const path = join(POLICIES, `${id}.json`);
  const change = async (changed: object) => {
    await mkdir(POLICIES, { recursive: true });
    await writeFile(path, JSON.stringify({ '3rdparty': { extensions: { [id]: changed } } }));
  };
  const refusal = await change(settings).then(
    () => null,
    (error: Error) => `No policy can be set in ${POLICIES}: ${error.message}`,
  );
  return {
    folder,
    refusal,
    change,
    async [Symbol.asyncDispose]() {
      await rm(path, { force: true });
      await rm(folder, { recursive: true });
    },
  };
}
