import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { idOfKey } from '../../scripts/policies/extension-id.ts';
import { updateManifest } from '../../scripts/policies/update-manifest.ts';
import { extensionFolder } from './paths.ts';

const run = promisify(execFile);

/** The built extension as a package that is signed with a key of this test, on a server of one's own. */
export interface ServedPackage extends AsyncDisposable {
  id: string;
  /** Address of the update manifest. */
  updateUrl: string;
  /** Packs the same as another version, which browsers then find. */
  release: (version: string) => Promise<void>;
}

/** Packs a copy of the extension as a version. */
async function pack(chromium: string, folder: string, key: string, version: string): Promise<Buffer> {
  const copy = join(folder, 'extension');
  await rm(copy, { recursive: true, force: true });
  await cp(extensionFolder, copy, { recursive: true });
  const manifestPath = join(copy, 'manifest.json');
  const manifest: object = JSON.parse(await readFile(manifestPath, 'utf8'));
  await writeFile(manifestPath, JSON.stringify({ ...manifest, version }));
  const profile = `--user-data-dir=${join(folder, 'packing')}`;
  const how = ['--no-sandbox', '--headless=new', profile, `--pack-extension=${copy}`];
  await run(chromium, [...how, `--pack-extension-key=${key}`]);
  return readFile(`${copy}.crx`);
}

/** Packs the extension and serves it with its update manifest on loopback. */
export async function servePackage(chromium: string, version: string): Promise<ServedPackage> {
  const folder = await mkdtemp(join(tmpdir(), 'soat-cchc-packed-'));
  const keyPath = join(folder, 'key.pem');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  await writeFile(keyPath, pem);
  const id = idOfKey(pem);
  let current = { version, crx: await pack(chromium, folder, keyPath, version) };
  const server = createServer((request, response) => {
    const origin = `http://${request.headers.host}`;
    if (request.url?.startsWith('/updates.xml')) {
      const crx = `${origin}/${current.version}.crx`;
      response.setHeader('Content-Type', 'application/xml');
      response.end(updateManifest({ id, version: current.version, crx }));
    } else if (request.url === `/${current.version}.crx`) {
      response.setHeader('Content-Type', 'application/x-chrome-extension');
      response.end(current.crx);
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    id,
    updateUrl: `http://127.0.0.1:${port}/updates.xml`,
    async release(next) {
      current = { version: next, crx: await pack(chromium, folder, keyPath, next) };
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
