import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { packageOf } from '../../scripts/parts/bundled.ts';
import { licenceText, partsInside } from '../../scripts/parts/inside.ts';
import { licencesText } from '../../scripts/parts/licences.ts';
import { COMPILED } from '../../scripts/parts/prebuilt.ts';
import { sbom } from '../../scripts/parts/sbom.ts';
import { OCR_FILES } from '../../utils/evidence/ocr/files.ts';

const parts = partsInside(['preact', 'zod', 'pkijs', 'asn1js', 'idb', '@noble/hashes']);

it.each([
  ['/work/node_modules/preact/dist/preact.mjs', 'preact'],
  ['/work/node_modules/@noble/hashes/sha2.js', '@noble/hashes'],
  ['/work/node_modules/a/node_modules/b/index.js', 'b'],
  ['C:\\work\\node_modules\\zod\\index.js', 'zod'],
  ['/work/utils/checks/run.ts', undefined],
])('knows the package of %s', (module, name) => expect(packageOf(module)).toBe(name));

it('lists what is bundled, what is copied whole and what that was built from', () => {
  const names = parts.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['preact', 'pdfjs-dist', 'tesseract.js-core', '@tesseract.js-data/vie', 'zlibjs']),
  );
});

it('refuses a part whose licence nobody knows', () => {
  expect(() => partsInside(['no-such-package'])).toThrow('No licence is known for «no-such-package»');
});

const { resolve } = createRequire(import.meta.url);
const recogniser = readFileSync(resolve(`tesseract.js-core/${OCR_FILES.wasm}`), 'latin1');

it.each([
  ['tesseract', 'this tesseract has no'],
  ['leptonica', '/Producer (leptonica'],
  ['giflib', 'GIF89a'],
  ['libjpeg', 'Thomas G. Lane, Guido Vollbeding'],
  ['libpng', 'Application built with libpng-'],
  ['libtiff', 'libtiff does not allow'],
  ['libwebp', 'WEBPVP8L'],
  ['zlib', 'zlib IO error'],
])('lists %s, of which the recogniser shows the trace «%s»', (name, trace) => {
  expect(recogniser).toContain(trace);
  expect(COMPILED).toContainEqual(expect.objectContaining({ name, inside: 'tesseract.js-core' }));
});

it('names the core-js that pdf.js is built with', () => {
  const built = readFileSync(resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'), 'utf8');
  const [, version] = /core-js\/blob\/v([\d.]+)\/LICENSE/.exec(built) ?? [];
  expect(COMPILED).toContainEqual({ name: 'core-js', licence: 'MIT', inside: 'pdfjs-dist', version });
});

it('lists no part of pdf.js that is not taken in', () => {
  expect(licencesText(parts)).not.toMatch(/QUICKJS|QCMS/i);
});

it('has no JPEG 2000 in the recogniser, which would need a notice more', () => {
  expect(recogniser).not.toMatch(/openjpeg|opj_/i);
});

it('ships the licence of every part, and of what its libraries are compiled from', () => {
  const text = licencesText(parts);
  for (const { name, licence } of [...parts, ...COMPILED]) {
    expect(text).toContain(name);
    expect(text).toContain(licence);
  }
  for (const { name } of parts) {
    const own = licenceText(name);
    if (own) expect(text).toContain(own);
  }
  for (const notice of ['Leptonica', 'LICENSE_OPENJPEG', 'Independent JPEG Group', 'vie.traineddata']) {
    expect(text).toContain(notice);
  }
});

it('is a CycloneDX bill of materials that is the same for the same build', () => {
  const bill = JSON.parse(sbom('1.2.3', parts));
  expect(bill).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { name: 'soat-cchc', version: '1.2.3' } },
  });
  const preact = bill.components.find(({ name }: { name: string }) => name === 'preact');
  expect(preact.purl).toMatch(/^pkg:npm\/preact@\d/);
  expect(preact.hashes[0].content).toMatch(/^[0-9a-f]{128}$/);
  const hashes = bill.components.find(({ name }: { name: string }) => name === '@noble/hashes');
  expect(hashes.purl).toMatch(/^pkg:npm\/%40noble\/hashes@/);
  expect(sbom('1.2.3', parts)).toBe(sbom('1.2.3', parts));
});
