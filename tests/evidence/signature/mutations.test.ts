import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture, signaturesOf } from './open.ts';

/** Single signatures over the whole file, each with another algorithm or shape. */
const FILES = [
  'rsa-sha1',
  'ecdsa',
  'ed25519',
  'rsa-pss',
  'no-attributes',
  'pkcs7-sha1',
  'hybrid',
  'document-timestamp',
  'linearized',
].map((name) => fixture(`files/signed/${name}.pdf`));

const anyFile = fc.constantFrom(...FILES);

const anyText = fc.string({ minLength: 1 }).map((text) => new Uint8Array(Buffer.from(text)));

/** A piece of another file, as attackers append them: objects, cross-references, trailers. */
const anyPiece = fc
  .tuple(anyFile, fc.nat(), fc.integer({ min: 1, max: 4000 }))
  .map(([file, place, length]) => file.slice(place % file.length, (place % file.length) + length));

/** Where /Contents begins and ends. */
function hole(bytes: Uint8Array): [number, number] {
  const text = Buffer.from(bytes).toString('latin1');
  const [, open, close] = /\/ByteRange \[0 (\d+) (\d+)/.exec(text) ?? [];
  return [Number(open), Number(close)];
}

const statuses = async (bytes: Uint8Array) => (await signaturesOf(bytes)).map(({ status }) => status);

describe('a signed file that was changed', () => {
  it('is never valid after any bit of a signed byte was turned', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, fc.nat(), fc.nat(7), async (file, place, bit) => {
        const [open, close] = hole(file);
        const index = place % (file.length - (close - open));
        const at = index < open ? index : index + close - open;
        const changed = file.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(await statuses(changed)).not.toContain('valid');
      }),
      { numRuns: 80 },
    );
  });

  it('is never valid after bytes were put in or taken out', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyFile,
        fc.nat(),
        fc.nat(40),
        fc.uint8Array({ maxLength: 40 }),
        async (file, place, cut, put) => {
          const at = place % file.length;
          const changed = Buffer.concat([file.subarray(0, at), put, file.subarray(at + cut)]);
          // The padding of /Contents is not signed: as many digits in place of others there change nothing.
          fc.pre(put.length !== cut && at + cut < file.length);
          expect(await statuses(new Uint8Array(changed))).not.toContain('valid');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is never taken for wholly covered after more than white space was appended', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, fc.oneof(anyText, anyPiece), async (file, more) => {
        fc.pre(Buffer.from(more).toString('latin1').trim() !== '');
        const changed = new Uint8Array(Buffer.concat([file, more]));
        const found = await signaturesOf(changed);
        expect(found.map(({ status }) => status)).not.toContain('valid');
        expect(found.some(({ coversWholeFile }) => coversWholeFile)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
});
