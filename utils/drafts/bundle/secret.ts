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

/** Makes a passphrase into a key: PBKDF2 with SHA-256, in NFC since keyboards differ. Takes about a second. */
export async function secretOf(
  passphrase: string,
  salt = toHex(randomBytes(16)),
  iterations = ITERATIONS,
): Promise<Secret> {
  const typed = await crypto.subtle.importKey('raw', encode(passphrase.normalize('NFC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: fromHex(salt), iterations },
    typed,
    256,
  );
  const key = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey']);
  return { key, iterations, salt };
}

const expand = (fileSalt: string, use: string) => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: fromHex(fileSalt),
  info: encode(`soat-cchc ${use}`),
});

/** The key of one file. It is used for that file alone, so that chunks may be numbered from nought in each. */
export function fileKey({ key }: Secret, fileSalt: string): Promise<CryptoKey> {
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
