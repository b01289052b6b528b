import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../docs/huong-dan');

/** The officer's guide in the order in which it is read: names of the files in docs/huong-dan, without `.md`. */
export const CHAPTERS = [
  'cai-dat',
  'nhap',
  'tai-lieu',
  'ban-nhap',
  'gui',
  'chuyen-may',
  'bao-loi',
  'vi-sao-tep',
  'vi-sao-ten-tep',
  'vi-sao-chu-ky-so',
  'vi-sao-tai-lieu',
  'vi-sao-giai-trinh',
  'vi-sao-diem',
  'vi-sao-bao-cao',
] as const;
export type ChapterName = (typeof CHAPTERS)[number];

/** The Markdown of a chapter. */
export function readChapter(name: ChapterName): string {
  return readFileSync(`${FOLDER}/${name}.md`, 'utf8');
}

/** The place in the guide that an `<a id="…"></a>` before a heading marks. */
export const PLACE = /^<a id="([\w.-]+)"><\/a>\s*$/;

/** Names of the pictures that the guide shows, of docs/pictures. */
export function picturesShown(): string[] {
  const shown = CHAPTERS.flatMap((name) => [
    ...readChapter(name).matchAll(/\]\(\.\.\/pictures\/([\w.-]+)\)/g),
  ]);
  return [...new Set(shown.flatMap(([, picture]) => picture ?? []))];
}
