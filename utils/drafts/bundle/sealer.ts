import { fourBytes, join, sha256 } from './bytes.ts';
import { BundleError } from './error.ts';
import { fileKey, type Secret } from './secret.ts';

/** Makes chunks into what stands in the file and back; each is bound to the header, its place and being the last. */
export interface Sealer {
  seal: (plain: Uint8Array<ArrayBuffer>, index: number, last: boolean) => Promise<Uint8Array<ArrayBuffer>>;
  /** Throws `BundleError` where the bytes are not those that were sealed. */
  open: (sealed: Uint8Array<ArrayBuffer>, index: number, last: boolean) => Promise<Uint8Array<ArrayBuffer>>;
}

/** Bytes that sealing adds to a chunk at most. */
export const SEAL_BYTES = 32;

/** Where a chunk stands: its number, and whether another follows. Twelve bytes, as AES-GCM's nonce wants. */
function placeOf(index: number, last: boolean): Uint8Array<ArrayBuffer> {
  return join(new Uint8Array(7), fourBytes(index), new Uint8Array([last ? 1 : 0]));
}

/** AES-256-GCM with the header as additional data (NIST SP 800-38D). */
export async function cipherSealer(
  header: Uint8Array<ArrayBuffer>,
  secret: Pick<Secret, 'key'>,
  fileSalt: string,
): Promise<Sealer> {
  const key = await fileKey(secret, fileSalt);
  const how = (index: number, last: boolean) => ({
    name: 'AES-GCM',
    iv: placeOf(index, last),
    additionalData: header,
  });
  return {
    seal: async (plain, index, last) =>
      new Uint8Array(await crypto.subtle.encrypt(how(index, last), key, plain)),
    open: async (sealed, index, last) => {
      try {
        return new Uint8Array(await crypto.subtle.decrypt(how(index, last), key, sealed));
      } catch {
        throw new BundleError('damaged');
      }
    },
  };
}

/** In the clear, with a digest in front of each chunk, so that a damaged file is told all the same. */
export async function digestSealer(header: Uint8Array<ArrayBuffer>): Promise<Sealer> {
  const ofHeader = await sha256(header);
  const digest = (plain: Uint8Array, index: number, last: boolean) =>
    sha256(join(ofHeader, placeOf(index, last), plain));
  return {
    seal: async (plain, index, last) => join(await digest(plain, index, last), plain),
    open: async (sealed, index, last) => {
      const plain = sealed.slice(SEAL_BYTES);
      const expected = await digest(plain, index, last);
      if (!expected.every((byte, at) => byte === sealed[at])) throw new BundleError('damaged');
      return plain;
    },
  };
}
