import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { asset as reply, clientScript, styleSheet } from '../../client-script.ts';
import type { Reply } from '../../http.ts';

const library = /^\/lib\/((?:jquery|tinymce)\/(?:[\w-]+\/)*[\w.-]+\.(?:js|css))$/;

/** The page's own script and style, and the libraries as they are published; undefined for anything else. */
export function asset(path: string): Reply | undefined {
  if (path === '/Scripts/chamdiem.js') return clientScript(new URL('client/cham-diem.ts', import.meta.url));
  if (path === '/Content/site.css') return styleSheet(new URL('site.css', import.meta.url));
  const [, name] = library.exec(path) ?? [];
  if (name === undefined) return undefined;
  const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
  return reply(readFileSync(libraryFile(name), 'utf8'), `${type}; charset=utf-8`);
}

function libraryFile(name: string): string {
  const [, folder = '', path = ''] = /^(\w+)\/(.*)$/.exec(name) ?? [];
  const root = createRequire(import.meta.url).resolve(`${folder}/package.json`);
  return root.replace(/package\.json$/, path);
}
