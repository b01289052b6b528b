import { sameBytes } from '../../equal.ts';
import { openAesBlocks, sealAesBlocks } from './aes.ts';
import { md5 } from './md5.ts';
import { rc4 } from './rc4.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What an encryption dictionary says for the standard security handler (ISO 32000-2, 7.6.4.2). */
export interface StandardSecurity {
  /** /R */
  revision: number;
  /** Bytes of the key of revisions 2 to 4. */
  keyLength: number;
  owner: Uint8Array;
  user: Uint8Array;
  /** /UE; empty before revision 5. */
  userKey: Uint8Array;
  permissions: number;
  encryptMetadata: boolean;
  /** The first of the file's identifiers. */
  id: Uint8Array;
}

/** What a password is filled up with to 32 bytes (7.6.4.3.2). */
const FILLING = Uint8Array.of(
  ...[0x28, 0xbf, 0x4e, 0x5e, 0x4e, 0x75, 0x8a, 0x41, 0x64, 0x00, 0x4e, 0x56, 0xff, 0xfa, 0x01, 0x08],
  ...[0x2e, 0x2e, 0x00, 0xb6, 0xd0, 0x68, 0x3e, 0x80, 0x2f, 0x0c, 0xa9, 0xfe, 0x64, 0x53, 0x69, 0x7a],
);

/** The key of a file that opens without a password; null where that is not its user password. */
export function fileKey(security: StandardSecurity): Promise<Bytes | null> | Bytes | null {
  return security.revision >= 5 ? newKey(security) : oldKey(security);
}

/** Algorithms 2, 4 and 5 (7.6.4.3 and 7.6.4.4). */
function oldKey(security: StandardSecurity): Bytes | null {
  const { revision, keyLength, owner, user, permissions, encryptMetadata, id } = security;
  const rights = new Uint8Array(4);
  new DataView(rights.buffer).setInt32(0, permissions, true);
  const plain = revision >= 4 && !encryptMetadata ? [0xff, 0xff, 0xff, 0xff] : [];
  let key = md5(Uint8Array.of(...FILLING, ...owner.subarray(0, 32), ...rights, ...id, ...plain));
  for (let i = 0; revision >= 3 && i < 50; i += 1) key = md5(key.subarray(0, keyLength));
  key = key.slice(0, keyLength);
  if (revision === 2) return sameBytes(rc4(key, FILLING), user.subarray(0, 32)) ? key : null;
  let proof = md5(Uint8Array.of(...FILLING, ...id));
  for (let i = 0; i < 20; i += 1)
    proof = rc4(
      key.map((byte) => byte ^ i),
      proof,
    );
  return sameBytes(proof, user.subarray(0, 16)) ? key : null;
}

/** Algorithm 2.A (7.6.4.3.3): behind the hash stand the salt that proves a password and that of the key. */
async function newKey({ revision, user, userKey }: StandardSecurity): Promise<Bytes | null> {
  const hash = revision === 5 ? sha256 : hardened;
  if (!sameBytes(await hash(user.slice(32, 40)), user.subarray(0, 32))) return null;
  return openAesBlocks(await hash(user.slice(40, 48)), userKey.slice(0, 32));
}

async function sha256(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Algorithm 2.B for an empty password (7.6.4.3.4). */
async function hardened(salt: Bytes): Promise<Bytes> {
  let key = await sha256(salt);
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const repeated = new Uint8Array(key.length * 64);
    for (let i = 0; i < 64; i += 1) repeated.set(key, i * key.length);
    const sealed = await sealAesBlocks(key.slice(0, 16), key.slice(16, 32), repeated);
    const rest = sealed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    const digest = (['SHA-256', 'SHA-384', 'SHA-512'] as const)[rest] ?? 'SHA-256';
    key = new Uint8Array(await crypto.subtle.digest(digest, sealed));
    last = sealed.at(-1) ?? 0;
  }
  return key.slice(0, 32);
}
