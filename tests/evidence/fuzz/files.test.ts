import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileFactsSchema } from '../../../utils/evidence/facts.ts';
import { readEvidence } from '../../../utils/evidence/read.ts';
import { ALL } from './corpus.ts';
import { damages, splice, splices } from './damage.ts';
import { runs, TIME } from './runs.ts';

/** Milliseconds of work after which a file counts as one that hangs; other processes' do not count. */
const HANGS = 5_000;

const anyFile = fc.constantFrom(...ALL);

/** Facts of the right shape, in time; anything thrown is the engine's own fault. */
async function looksAt(bytes: Buffer, name: string): Promise<void> {
  const before = process.cpuUsage();
  const facts = await readEvidence(new Uint8Array(bytes), name);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(HANGS);
  // Waiting for something that never comes.
  expect(facts.failure?.reason).not.toBe('time');
  expect(() => fileFactsSchema.parse(facts)).not.toThrow();
}

describe('a damaged file is looked at without a crash and without hanging', () => {
  test(
    'bytes turned, cut off, taken out, doubled, words and numbers put in',
    () =>
      fc.assert(
        fc.asyncProperty(anyFile, damages, ({ bytes, path }, damage) => looksAt(damage(bytes), path)),
        runs(80),
      ),
    TIME,
  );

  test(
    'pieces of another file put in',
    () =>
      fc.assert(
        fc.asyncProperty(anyFile, anyFile, splices, ({ bytes, path }, other, numbers) =>
          looksAt(splice(bytes, other.bytes, ...numbers), path),
        ),
        runs(40),
      ),
    TIME,
  );
});
