import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as z from 'zod/mini';
import { packageOf } from './bundled.ts';

/** A part that came in already built into another, so that package-lock.json does not pin it. */
export interface PrebuiltPart {
  name: string;
  /** SPDX. */
  licence: string;
  inside: string;
  /** Where what it is inside says it. */
  version?: string;
}

/**
 * What npm packages bring in already built: libraries in C and C++ that tesseract.js-core and pdf.js are compiled from
 * (the former's by its build scripts and by what they leave in the WebAssembly, `tests/package/parts.test.ts`, the
 * latter's by the notices it ships; only `jbig2.wasm` and `openjpeg.wasm` are taken in), what pdf.js's builds for older
 * browsers are filled up with, what the bundler leaves, and the data by which Vietnamese is read.
 */
export const COMPILED: readonly PrebuiltPart[] = [
  { name: 'tesseract', licence: 'Apache-2.0', inside: 'tesseract.js-core' },
  { name: 'emscripten', licence: 'MIT', inside: 'tesseract.js-core' },
  { name: 'leptonica', licence: 'BSD-2-Clause', inside: 'tesseract.js-core' },
  { name: 'giflib', licence: 'MIT', inside: 'tesseract.js-core' },
  { name: 'libjpeg', licence: 'IJG', inside: 'tesseract.js-core' },
  { name: 'libpng', licence: 'libpng-2.0', inside: 'tesseract.js-core' },
  { name: 'libtiff', licence: 'libtiff', inside: 'tesseract.js-core' },
  { name: 'libwebp', licence: 'BSD-3-Clause', inside: 'tesseract.js-core' },
  { name: 'libcxx', licence: 'Apache-2.0', inside: 'tesseract.js-core' },
  { name: 'musl', licence: 'MIT', inside: 'tesseract.js-core' },
  { name: 'openlibm', licence: 'MIT', inside: 'tesseract.js-core' },
  { name: 'zlib', licence: 'Zlib', inside: 'tesseract.js-core' },
  { name: 'openjpeg', licence: 'BSD-2-Clause', inside: 'pdfjs-dist' },
  { name: 'pdfium-jbig2', licence: 'BSD-3-Clause', inside: 'pdfjs-dist' },
  { name: 'core-js', licence: 'MIT', inside: 'pdfjs-dist', version: '3.51.0' },
  { name: 'vite', licence: 'MIT', inside: 'the scripts of pages, which its helper loads' },
  { name: 'vie.traineddata', licence: 'Apache-2.0', inside: '@tesseract.js-data/vie' },
];

const mapSchema = z.object({ sources: z.array(z.string()) });

/** npm packages that are built into tesseract.js's worker, by its source map. */
export function packagesInOcrWorker(): string[] {
  const { resolve } = createRequire(import.meta.url);
  const map = mapSchema.parse(
    JSON.parse(readFileSync(resolve('tesseract.js/dist/worker.min.js.map'), 'utf8')),
  );
  const names = map.sources.map((source) => packageOf(source.replace(/^.*?(?=\/?node_modules\/)/, '/')));
  return [...new Set(names.filter((name) => name !== undefined))];
}
