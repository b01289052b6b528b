import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = 'tests/fixtures/files';
const MARK_LENGTH = 24;

/** A signed document, of which many files are made. */
export interface Sample {
  name: string;
  bytes: Buffer;
}

/** The signed documents among the fixtures. Throws where there are none. */
export function readSamples(): Sample[] {
  const names = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.startsWith('demo/') && name.endsWith('.pdf'),
  );
  if (names.length === 0) throw new Error(`No signed documents under ${FIXTURES}.`);
  return names.map((name) => ({
    name: name.replaceAll('/', '-'),
    bytes: readFileSync(join(FIXTURES, name)),
  }));
}

/**
 * White space that differs for each number below 16 million: put behind a document it makes another file of it, so
 * that no verdict is known from before, and leaves its signatures as they are.
 */
export function markOf(number: number): string {
  return number.toString(2).padStart(MARK_LENGTH, '0').replaceAll('0', ' ').replaceAll('1', '\n');
}
