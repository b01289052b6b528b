import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { packagesInOcrWorker } from './prebuilt.ts';

/** An npm package of which something is in the extension. */
export interface Part {
  name: string;
  /** Null where another package brought it in already built. */
  version: string | null;
  /** SPDX. */
  licence: string;
  /** `sha512-…` of its archive in the registry, as package-lock.json pins it. */
  integrity: string | null;
}

/** Packages whose files are copied whole, beside what the bundler takes in. */
const COPIED = ['tesseract.js', 'tesseract.js-core', '@tesseract.js-data/vie', 'pdfjs-dist'];

/** Licences of what tesseract.js's worker was built from and package-lock.json does not list. */
const UNLISTED: Readonly<Record<string, string>> = {
  buffer: 'MIT',
  'base64-js': 'MIT',
  ieee754: 'BSD-3-Clause',
};

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.string()),
      integrity: z.optional(z.string()),
    }),
  ),
});

/**
 * Every package of which something is in the extension, by name. `bundled`: those that the bundler took in. Throws
 * where one of them has no licence that is known.
 */
export function partsInside(bundled: Iterable<string>): Part[] {
  const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  const names = new Set([...bundled, ...COPIED, ...packagesInOcrWorker()]);
  return [...names].sort().map((name) => {
    const { version = null, license, integrity = null } = packages[`node_modules/${name}`] ?? {};
    const licence = license ?? UNLISTED[name];
    if (!licence) throw new Error(`No licence is known for «${name}», which is in the extension.`);
    return { name, version, licence, integrity };
  });
}

const LICENCE_FILES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENSE-MIT'];

/** The text of a package's licence as it ships it; null where it ships none. */
export function licenceText(name: string): string | null {
  const path = LICENCE_FILES.map((file) => `node_modules/${name}/${file}`).find((file) => existsSync(file));
  return path ? readFileSync(path, 'utf8').trim() : null;
}
