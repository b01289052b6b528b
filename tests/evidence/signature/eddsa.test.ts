import { expect, it, vi } from 'vitest';
import { fixture, signaturesOf } from './open.ts';

const SIGNED = fixture('files/signed/ed25519.pdf');

it('is valid where WebCrypto has Ed25519', async () => {
  expect(await signaturesOf(SIGNED)).toMatchObject([{ status: 'valid', digest: 'SHA-512', reason: null }]);
});

it('is broken once a digit of the signature value is another', async () => {
  const text = Buffer.from(SIGNED).toString('latin1');
  // Zeros pad the room that the CMS left; it ends with the value.
  const end = text.search(/0{20,}>/);
  const damaged = SIGNED.slice();
  damaged[end - 10] = text[end - 10] === '0' ? 0x31 : 0x30;
  expect(await signaturesOf(damaged)).toMatchObject([{ status: 'broken', reason: 'signature-mismatch' }]);
});

it('cannot be judged where WebCrypto has no Ed25519, which is not the same as broken', async () => {
  const refusal = new DOMException('Unrecognized algorithm name', 'NotSupportedError');
  // Keys that were imported once are kept.
  vi.resetModules();
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(refusal);
  const anew = await import('./open.ts');
  expect(await anew.signaturesOf(SIGNED)).toMatchObject([{ status: 'unknown', reason: 'algorithm-unknown' }]);
  vi.restoreAllMocks();
});
