import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signaturesOf } from '../signature/open.ts';
import { GENUINE } from './corpus.ts';
import { damages, splice, splices } from './damage.ts';
import { drawn } from './drawn.ts';
import { forgeries } from './revisions.ts';
import { runs, TIME } from './runs.ts';

const anyFile = fc.constantFrom(...GENUINE);

/** Digests of what stands in the ranges of a file, by where they end. */
function signedParts(bytes: Buffer): { end: number; digest: string }[] {
  const ranges = bytes.toString('latin1').matchAll(/\/ByteRange\s*\[\s*0\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g);
  return [...ranges].map(([, open, close, rest]) => {
    const end = Number(close) + Number(rest);
    const hash = createHash('sha256').update(bytes.subarray(0, Number(open)));
    return { end, digest: hash.update(bytes.subarray(Number(close), end)).digest('hex') };
  });
}

const SIGNED = new Set(GENUINE.flatMap(({ bytes }) => signedParts(bytes)).map(({ digest }) => digest));

/** Whatever is called valid has the very bytes that somebody signed. */
async function acceptsNoForgery(bytes: Buffer): Promise<void> {
  const parts = signedParts(bytes);
  for (const { status, signedLength } of await signaturesOf(new Uint8Array(bytes))) {
    if (status !== 'valid') continue;
    expect(parts.some(({ end, digest }) => end === signedLength && SIGNED.has(digest))).toBe(true);
  }
}

/** Whatever is called valid draws its pages as they were drawn when it was signed. */
async function acceptsNoOtherPages(bytes: Buffer): Promise<void> {
  const valid = (await signaturesOf(new Uint8Array(bytes))).filter(({ status }) => status === 'valid');
  if (valid.length === 0) return;
  const now = await drawn(bytes);
  for (const { signedLength } of valid) {
    if (now !== null) expect(now).toBe(await drawn(bytes.subarray(0, signedLength ?? 0)));
  }
}

describe('no signature is called valid over bytes that nobody signed', () => {
  test(
    'bytes turned, cut off, taken out, doubled, words and numbers put in',
    () =>
      fc.assert(
        fc.asyncProperty(anyFile, damages, ({ bytes }, damage) => acceptsNoForgery(damage(bytes))),
        runs(60),
      ),
    TIME,
  );

  test(
    'pieces of another signed file put in',
    () =>
      fc.assert(
        fc.asyncProperty(anyFile, anyFile, splices, ({ bytes }, other, numbers) =>
          acceptsNoForgery(splice(bytes, other.bytes, ...numbers)),
        ),
        runs(30),
      ),
    TIME,
  );
});

describe('no signature stays valid once pages look different', () => {
  test(
    'after a revision was appended that changes objects',
    () =>
      fc.assert(
        fc.asyncProperty(anyFile, forgeries, async ({ bytes }, forge) => {
          const forged = forge(bytes);
          await acceptsNoForgery(forged);
          await acceptsNoOtherPages(forged);
        }),
        runs(80),
      ),
    TIME,
  );

  test(
    'after two of them, damaged besides',
    () =>
      fc.assert(
        fc.asyncProperty(anyFile, forgeries, forgeries, damages, async ({ bytes }, one, two, damage) => {
          const tail = two(one(bytes)).subarray(bytes.length);
          await acceptsNoOtherPages(Buffer.concat([bytes, damage(tail)]));
        }),
        runs(30),
      ),
    TIME,
  );
});
