import { join } from 'node:path';
import { createServer } from 'vite';

/** Names of all states of the panel that the gallery shows. */
export const SCENES: readonly string[] = (
  'working pill pill-quiet pill-alarm pill-unrecognised drafts waiting clear untouched unrecognised alarm ' +
  'no-round renamed english outdated gate gate-clear last-minutes locked pill-locked sent other-rounds plan remarks kept undone'
).split(' ');

/** Serves the gallery on loopback; a state is shown at `${address}?NAME`. */
export async function serveGallery(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: join(import.meta.dirname, '../../..'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const address = `${server.resolvedUrls?.local[0] ?? ''}tests/components/gallery/index.html`;
  return { address, close: () => server.close() };
}
