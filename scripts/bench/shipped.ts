import { gzipSync } from 'node:zlib';
import { filesOf, type ArchivedFile } from '../package/archive.ts';
import type { Row } from './row.ts';
import { OUTPUT } from './sizes.ts';

/** What is shipped, by when it is loaded, in the order in which a file is told from the rest. */
const WHEN: readonly (readonly [string, RegExp])[] = [
  ['each page of the portal', /^content-scripts\/|^badges\.svg$/],
  ['a page with a report', /^(editors|taught)\.js$/],
  ['a press on the page', /^(putting|picker|skeleton|fetch-files)\.js$/],
  ['the background, when it wakes', /^background\.js$/],
  ['the first scan (OCR)', /^ocr\//],
  ['the first PDF (pdf.js)', /^assets\/(pdf|read-pdf)[.-].*\.js$/],
  ['a picture of a kind that pdf.js needs help with', /\.wasm$/],
  ['the first file (Worker)', /^assets\/.*\.js$|^engine\.html$/],
  ['the guide', /^guide/],
  ['a page of ours: panel, options, folder, review and others', /^chunks\/|^assets\/.*\.css$|\.html$/],
  ['the browser itself', /^manifest\.json$|^managed_schema\.json$|^icon|^_locales\//],
  ['nothing: to be read', /^licences\.txt$/],
];

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`;

/** Everything that is shipped and what loads it, plain and compressed. Throws where a file is of no known kind. */
export function measureShipped(): Row[] {
  const files = filesOf(OUTPUT);
  const of = new Map<string, ArchivedFile[]>();
  for (const file of files) {
    const [when] = WHEN.find(([, paths]) => paths.test(file.path)) ?? [];
    if (when === undefined) throw new Error(`What loads «${file.path}»? Say it in scripts/bench/shipped.ts.`);
    of.set(when, [...(of.get(when) ?? []), file]);
  }
  const groups: [string, ArchivedFile[]][] = WHEN.map(([when]) => [`loaded by ${when}`, of.get(when) ?? []]);
  return [...groups, ['all that is shipped', files] as const].map(([what, group]) => {
    const plain = group.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const packed = group.reduce((sum, { bytes }) => sum + gzipSync(bytes, { level: 9 }).length, 0);
    const value = `${group.length} files, ${kilobytes(plain)}, gzip ${kilobytes(packed)}`;
    return { what, value, aim: 'shown', met: null };
  });
}
