import { readFileSync } from 'node:fs';
import { asset } from './client-script.ts';
import type { Reply } from './http.ts';

const PACKAGES = new URL('../../node_modules/', import.meta.url);
const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', png: 'image/png' };

/**
 * A file of a package («tinymce/tinymce.min.js») as it is published; undefined for other than scripts, style sheets
 * and pictures. Throws where there is none of that name.
 */
export function libraryFile(name: string): Reply | undefined {
  const type = TYPES[/\.(\w+)$/.exec(name)?.[1] ?? ''];
  if (type === undefined || name.includes('..')) return undefined;
  return asset(readFileSync(new URL(name, PACKAGES)), type);
}
