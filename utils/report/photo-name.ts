import { MAX_NAME_LENGTH, parseFileName } from './file-name.ts';

/** What copying and downloading put behind a name. */
const COPY_MARKS = /(?:\s*\(\d{1,3}\)|\s*-\s*copy|\s*-\s*bản sao)+$/iu;

/**
 * Proposes a name for a photograph, which bears no number (R30): «2.3_Hội nghị tập huấn.jpg». What the officer called it
 * stays; a camera's own name gets «Anh» in front, since nobody can tell what it shows.
 * @returns null where nothing is left of the name
 */
export function composePhotoName(criterion: string, originalName: string): string | null {
  const name = originalName.normalize('NFC').trim();
  const { extension, code, abstract } = parseFileName(name);
  const stem = extension ? name.slice(0, -extension.length - 1) : name;
  const about = ((code ? abstract : null) ?? stem.replace(/^[\d.]+_/, ''))
    .replace(COPY_MARKS, '')
    .replace(/[\\/:*?"<>|_\s]+/g, ' ')
    .replace(/^[\s.,;–-]+|[\s.,;–-]+$/g, '');
  if (!about) return null;
  const words = about.match(/(?<![\p{L}\d])\p{L}{2,}(?![\p{L}\d])/gu) ?? [];
  const told = words.length >= 2 || /^[aả]nh /iu.test(about);
  const head = `${criterion}_${told ? '' : 'Anh '}`;
  const tail = extension ? `.${extension}` : '';
  return head + about.slice(0, MAX_NAME_LENGTH - head.length - tail.length).trim() + tail;
}
