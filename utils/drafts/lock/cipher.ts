import { gcm } from '@noble/ciphers/aes.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../../text/hex.ts';
import { encode, join, randomBytes } from '../bundle/bytes.ts';

/*
 * WebCrypto answers later, and by then a transaction of the database is over. What happens within one is therefore
 * done by a library that answers at once.
 */

/** Bytes of AES-GCM's nonce. */
const NONCE = 12;

/** A key of 256 bits for one use, made from another. */
export function expand(key: Uint8Array, use: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hkdf(sha256, key, undefined, encode(`soat-cchc ${use}`), 32));
}

/** AES-256-GCM under a fresh nonce, which stands in front; `about` is vouched for and not hidden. */
export function seal(key: Uint8Array, plain: Uint8Array, about: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE);
  return join(nonce, gcm(key, nonce, encode(about)).encrypt(plain));
}

/** What `seal` was given; throws where the key, `about` or a byte is another. */
export function unseal(key: Uint8Array, sealed: Uint8Array, about: string): Uint8Array {
  return gcm(key, sealed.subarray(0, NONCE), encode(about)).decrypt(sealed.subarray(NONCE));
}

/** What a text is found by where it must not be read: the same for the same text, and made with the key alone. */
export function digest(key: Uint8Array, text: string): string {
  return toHex(hmac(sha256, key, encode(text)));
}
