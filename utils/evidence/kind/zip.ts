import { hasAscii, latin1Text, viewOf } from './bytes.ts';
import type { Kind } from './kind.ts';

const MAX_ENTRIES = 2000;
const OPEN_DOCUMENT: Readonly<Record<string, string>> = {
  text: 'odt',
  spreadsheet: 'ods',
  presentation: 'odp',
  graphics: 'odg',
};
const OFFICE_FOLDERS: readonly (readonly [folder: string, format: string])[] = [
  ['word/', 'docx'],
  ['xl/', 'xlsx'],
  ['ppt/', 'pptx'],
  ['visio/', 'vsdx'],
];

/** Tells Office and OpenDocument packages from plain zip files by entry names; nothing is inflated. */
export function zipKind(bytes: Uint8Array): Kind | null {
  const signature = hasAscii(bytes, 0, 'PK\x03\x04') || hasAscii(bytes, 0, 'PK\x05\x06');
  if (!signature && !hasAscii(bytes, 0, 'PK\x07\x08') && !hasAscii(bytes, 0, 'PK00PK')) return null;
  const declared = declaredType(bytes);
  if (declared) return declared;
  const names = entryNames(bytes);
  if (names.includes('[Content_Types].xml')) {
    const office = OFFICE_FOLDERS.find(([folder]) => names.some((name) => name.startsWith(folder)));
    if (office) return { kind: 'office', format: office[1] };
    if (names.some((name) => name.endsWith('.fdseq'))) return { kind: 'other', format: 'xps' };
  }
  if (names.includes('Index/Document.iwa')) return { kind: 'office', format: 'iwork' };
  return { kind: 'archive', format: 'zip' };
}

/** The stored first entry `mimetype` (OpenDocument 1.2 part 3, 3.3). */
function declaredType(bytes: Uint8Array): Kind | null {
  if (!hasAscii(bytes, 30, 'mimetype')) return null;
  const view = viewOf(bytes);
  const start = 30 + view.getUint16(26, true) + view.getUint16(28, true);
  const type = latin1Text(bytes.subarray(start, start + 80));
  const open = /^application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(type)?.[1];
  if (open) return { kind: 'office', format: OPEN_DOCUMENT[open] ?? 'odf' };
  return type.startsWith('application/epub+zip') ? { kind: 'other', format: 'epub' } : null;
}

/** Names in the central directory; those of the local headers that can be walked where it is missing (cut off). */
function entryNames(bytes: Uint8Array): string[] {
  const names = centralNames(bytes);
  return names.length > 0 ? names : localNames(bytes);
}

function centralNames(bytes: Uint8Array): string[] {
  const view = viewOf(bytes);
  const last = Math.max(0, bytes.length - 22 - 0xffff);
  for (let end = bytes.length - 22; end >= last; end -= 1) {
    if (!hasAscii(bytes, end, 'PK\x05\x06')) continue;
    const names: string[] = [];
    let at = view.getUint32(end + 16, true);
    while (names.length < MAX_ENTRIES && at + 46 <= bytes.length && hasAscii(bytes, at, 'PK\x01\x02')) {
      const length = view.getUint16(at + 28, true);
      names.push(latin1Text(bytes.subarray(at + 46, at + 46 + length)));
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return names;
  }
  return [];
}

function localNames(bytes: Uint8Array): string[] {
  const view = viewOf(bytes);
  const names: string[] = [];
  let at = 0;
  while (names.length < MAX_ENTRIES && at + 30 <= bytes.length && hasAscii(bytes, at, 'PK\x03\x04')) {
    const length = view.getUint16(at + 26, true);
    names.push(latin1Text(bytes.subarray(at + 30, at + 30 + length)));
    at += 30 + length + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  return names;
}
