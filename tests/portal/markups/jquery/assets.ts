import { clientScript, styleSheet } from '../../client-script.ts';
import type { Reply } from '../../http.ts';
import { libraryFile } from '../../library-file.ts';

/** The page's own script and style, and the libraries as they are published; undefined for anything else. */
export function asset(path: string): Reply | undefined {
  if (path === '/Scripts/chamdiem.js') return clientScript(new URL('client/cham-diem.ts', import.meta.url));
  if (path === '/Content/site.css') return styleSheet(new URL('site.css', import.meta.url));
  const [, name] = /^\/lib\/((?:jquery|tinymce)\/.*)$/.exec(path) ?? [];
  return name === undefined ? undefined : libraryFile(name);
}
