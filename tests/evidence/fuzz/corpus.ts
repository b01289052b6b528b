import { readFileSync } from 'node:fs';
import manifest from '../../fixtures/files/manifest.json' with { type: 'json' };

const FOLDER = new URL('../../fixtures/files/', import.meta.url);

/** A fixture that is to be mutated. */
export interface Original {
  path: string;
  bytes: Buffer;
}

function read(path: string): Original {
  const url = new URL(path.split('/').map(encodeURIComponent).join('/'), FOLDER);
  return { path, bytes: readFileSync(url) };
}

/** Scans take a second each, and their like is among the small files. */
const MOST_BYTES = 60_000;

/** Fixtures of every kind, small ones. */
export const ALL: readonly Original[] = manifest
  .filter(({ size }) => size > 0 && size <= MOST_BYTES)
  .map(({ path }) => read(path));

/** Those of which each signature is valid: genuine ones, and ones with permitted additions. */
export const GENUINE: readonly Original[] = manifest
  .filter(({ path, size, expect: { kind, signatures } }) => {
    if (kind !== 'pdf' || size > MOST_BYTES || !/^(?:signed|permitted)\//.test(path)) return false;
    return Boolean(signatures?.length) && signatures?.every(({ status }) => status === 'valid');
  })
  .map(({ path }) => read(path));
