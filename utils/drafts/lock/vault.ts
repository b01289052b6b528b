import { toHex } from '../../text/hex.ts';
import { fromHex, randomBytes } from '../bundle/bytes.ts';
import { hkdfKey, sealedAway, type RawSecret, type Secret } from '../bundle/secret.ts';
import type { DraftsDatabase } from '../database.ts';
import { storedVaultSchema, type StoredVault } from '../schema.ts';
import { expand, seal, unseal } from './cipher.ts';

/** What opens and seals all records. */
export interface VaultKeys {
  /** Which lock they are of. */
  id: string;
  record: Uint8Array;
  lookup: Uint8Array;
  /** Makes the keys of files' bytes. */
  bytes: { key: CryptoKey };
  /** Opens letters. */
  letters: CryptoKey;
  /** Of the passphrase itself, with which backups are sealed. */
  secret: Secret;
}

/** Thrown where a passphrase is not that of the lock. */
export class WrongPassphraseError extends Error {
  override name = 'WrongPassphraseError';
}

export const LETTER_CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Makes a lock for a passphrase. The passphrase seals one key, and that key everything else. */
export async function newVault(secret: RawSecret): Promise<StoredVault> {
  const id = toHex(randomBytes(16));
  const key = randomBytes(32);
  const pair = await crypto.subtle.generateKey(LETTER_CURVE, true, ['deriveBits']);
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const privateKey = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  return {
    key: 'vault',
    id,
    iterations: secret.iterations,
    salt: secret.salt,
    sealedKey: seal(expand(secret.bits, 'vault'), key, id),
    publicKey: toHex(publicKey),
    privateKey: seal(expand(key, 'private'), privateKey, id),
  };
}

function openKey(vault: StoredVault, { bits }: RawSecret): Uint8Array {
  try {
    return unseal(expand(bits, 'vault'), vault.sealedKey, vault.id);
  } catch {
    throw new WrongPassphraseError('The passphrase is another.');
  }
}

/** The keys of a lock; throws `WrongPassphraseError` for another passphrase's secret. */
export async function openVault(vault: StoredVault, secret: RawSecret): Promise<VaultKeys> {
  const key = openKey(vault, secret);
  const privateKey = new Uint8Array(unseal(expand(key, 'private'), vault.privateKey, vault.id));
  return {
    id: vault.id,
    record: expand(key, 'record'),
    lookup: expand(key, 'lookup'),
    bytes: { key: await hkdfKey(expand(key, 'bytes')) },
    letters: await crypto.subtle.importKey('pkcs8', privateKey, LETTER_CURVE, false, ['deriveBits']),
    secret: await sealedAway(secret),
  };
}

/** The lock that is on; null where there is none. Throws where it cannot be read: then nothing is to be written. */
export async function readVault(database: DraftsDatabase): Promise<StoredVault | null> {
  const stored = await database.get('vault', 'vault');
  return stored === undefined ? null : storedVaultSchema.parse(stored);
}

/** Letters' public half. */
export function letterKey({ publicKey }: StoredVault): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', fromHex(publicKey), LETTER_CURVE, false, []);
}
