import { toHex } from '../../text/hex.ts';
import { encode, fromHex, randomBytes } from './bytes.ts';
import { BundleError } from './error.ts';
import type { PassphraseSeal } from './header.ts';

/** Rounds of PBKDF2 in what is written now: about a second on an office machine. */
const ITERATIONS = 1_000_000;

/** Characters below which a passphrase is not taken. */
export const SHORTEST_PASSPHRASE = 12;

/**
 * What a passphrase was made into, once, so that many files can be written without asking again. The key cannot be
 * read out, and may be kept in the database.
 */
export interface Secret {
  key: CryptoKey;
  iterations: number;
  /** Hexadecimal. */
  salt: string;
}

/** What a passphrase was made into, in bytes, for whoever may keep these in memory. */
export interface RawSecret {
  bits: Uint8Array<ArrayBuffer>;
  iterations: number;
  /** Hexadecimal. */
  salt: string;
}

/** Makes a passphrase into 256 bits: PBKDF2 with SHA-256, in NFC since keyboards differ. Takes about a second. */
export async function rawSecretOf(
  passphrase: string,
  salt = toHex(randomBytes(16)),
  iterations = ITERATIONS,
): Promise<RawSecret> {
  const typed = await crypto.subtle.importKey('raw', encode(passphrase.normalize('NFC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations },
    typed,
    256,
  );
  return { bits: new Uint8Array(bits), iterations, salt };
}

/** The same as a key that cannot be read out. */
export async function sealedAway({ bits, iterations, salt }: RawSecret): Promise<Secret> {
  return { key: await hkdfKey(bits), iterations, salt };
}

/** Bytes as a key from which others are made; it cannot be read out. */
export function hkdfKey(bits: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey']);
}

/** Makes a passphrase into a key, see `rawSecretOf`. */
export async function secretOf(passphrase: string, salt?: string, iterations?: number): Promise<Secret> {
  return sealedAway(await rawSecretOf(passphrase, salt, iterations));
}

const expand = (fileSalt: string, use: string) => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: fromHex(fileSalt),
  info: encode(`soat-cchc ${use}`),
});

/** The key of one file. It is used for that file alone, so that chunks may be numbered from nought in each. */
export function fileKey({ key }: Pick<Secret, 'key'>, fileSalt: string): Promise<CryptoKey> {
  const kind = { name: 'AES-GCM', length: 256 };
  return crypto.subtle.deriveKey(expand(fileSalt, 'file'), key, kind, false, ['encrypt', 'decrypt']);
}

async function checkOf({ key }: Secret, fileSalt: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.deriveBits(expand(fileSalt, 'check'), key, 128)));
}

/** What the header of a new file says of its seal. */
export async function newSeal(secret: Secret): Promise<PassphraseSeal> {
  const fileSalt = toHex(randomBytes(32));
  const { iterations, salt } = secret;
  const check = await checkOf(secret, fileSalt);
  return {
    type: 'passphrase',
    kdf: 'PBKDF2-SHA-256',
    iterations,
    salt,
    cipher: 'AES-256-GCM',
    fileSalt,
    check,
  };
}

/** The secret that a file was sealed with; throws `BundleError` where it is another passphrase's. */
export async function secretFor(seal: PassphraseSeal, passphrase: string): Promise<Secret> {
  const secret = await secretOf(passphrase, seal.salt, seal.iterations);
  if ((await checkOf(secret, seal.fileSalt)) !== seal.check) throw new BundleError('wrong-passphrase');
  return secret;
}
