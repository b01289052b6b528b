import * as z from 'zod/mini';
import { decode, encode, join } from '../bundle/bytes.ts';
import { hkdfKey } from '../bundle/secret.ts';
import type { DraftsDatabase } from '../database.ts';
import { putFile } from '../file-drafts.ts';
import { addGateRecord } from '../gate-history.ts';
import { fieldValueSchema } from '../history-entry.ts';
import { keepSent } from '../history.ts';
import { draftOwnerSchema, fileDraftSchema, textDraftSchema } from '../records.ts';
import { rememberFile } from '../remembered-files.ts';
import { gateRecordSchema, storedLetterSchema, type StoredLetter, type StoredVault } from '../schema.ts';
import { putText } from '../text-drafts.ts';
import { expand, seal, unseal } from './cipher.ts';
import { openBytes, sealBytes } from './seal-bytes.ts';
import { LETTER_CURVE, letterKey, type VaultKeys } from './vault.ts';
import { whole } from '../whole.ts';

/** What can be kept without the passphrase: drafts, what happened at the gate, and what was sent. */
export const letterSchema = z.discriminatedUnion('kind', [
  textDraftSchema,
  fileDraftSchema,
  z.object({ kind: z.literal('gate'), record: gateRecordSchema }),
  z.object({
    kind: z.literal('sent'),
    owner: draftOwnerSchema,
    values: z.array(fieldValueSchema),
    /** ISO 8601. */
    at: z.string(),
  }),
]);
export type Letter = z.infer<typeof letterSchema>;

/** Bytes of a point of P-256, uncompressed. */
const POINT = 65;

/** The secret that two halves of keys share (ECDH, NIST SP 800-56A). */
async function shared(own: CryptoKey, other: CryptoKey): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256));
}

async function bytesOf(secret: Uint8Array): Promise<{ key: CryptoKey }> {
  return { key: await hkdfKey(expand(secret, 'letter bytes')) };
}

/** Seals a letter so that writing it takes no passphrase, and reading it does. */
async function sealLetter(vault: StoredVault, letter: Letter, bytes: Blob | null): Promise<StoredLetter> {
  const own = await crypto.subtle.generateKey(LETTER_CURVE, false, ['deriveBits']);
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  const secret = await shared(own.privateKey, await letterKey(vault));
  const sealed = seal(expand(secret, 'letter'), encode(JSON.stringify(letter)), vault.id);
  return { sealed: join(point, sealed), bytes: bytes && (await sealBytes(await bytesOf(secret), bytes)) };
}

/** A letter that was opened; throws where it is of another lock. */
async function openLetter(
  keys: VaultKeys,
  { sealed, bytes }: StoredLetter,
): Promise<{ letter: Letter; bytes: Blob | null }> {
  const point = join(sealed.subarray(0, POINT));
  const other = await crypto.subtle.importKey('raw', point, LETTER_CURVE, false, []);
  const secret = await shared(keys.letters, other);
  const json: unknown = JSON.parse(decode(unseal(expand(secret, 'letter'), sealed.subarray(POINT), keys.id)));
  return {
    letter: letterSchema.parse(json),
    bytes: bytes && (await openBytes(await bytesOf(secret), bytes)),
  };
}

/**
 * Keeps a letter while locked, with the bytes of a file; in place of the one `instead`, where that is given. Resolves
 * with its number once it is on disk; throws the database's errors.
 */
export async function putLetter(
  database: DraftsDatabase,
  vault: StoredVault,
  letter: Letter,
  bytes: Blob | null = null,
  instead?: number,
): Promise<number> {
  const sealed = await sealLetter(vault, letter, bytes);
  const transaction = database.transaction('letters', 'readwrite', { durability: 'strict' });
  return await whole(transaction, () => transaction.store.put(sealed, instead));
}

/** Forgets a letter unless it was written anew since it was read. */
async function dropLetter(database: DraftsDatabase, number: number, read: StoredLetter): Promise<void> {
  const transaction = database.transaction('letters', 'readwrite', { durability: 'strict' });
  const work = async () => {
    const now = storedLetterSchema.safeParse(await transaction.store.get(number));
    const isSame = now.success && now.data.sealed.every((byte, at) => byte === read.sealed[at]);
    if (isSame) await transaction.store.delete(number);
  };
  await whole(transaction, work);
}

/** Keeps what a letter says, as it would have been kept without the lock. */
async function keep(
  database: DraftsDatabase,
  letter: Letter,
  bytes: Blob | null,
  now: number,
): Promise<void> {
  switch (letter.kind) {
    case 'text':
      await putText(database, letter, now);
      break;
    case 'file':
      if (bytes) await putFile(database, letter, bytes);
      await rememberFile(database, letter);
      break;
    case 'gate':
      await addGateRecord(database, letter.record);
      break;
    case 'sent':
      await keepSent(database, letter.owner, letter.values, letter.at);
  }
}

/**
 * Takes what was written while locked in among the drafts, in the order in which it was written; each is kept before
 * its letter goes, so that this may be broken off and done again. One that cannot be opened stays. `now` in
 * milliseconds; throws the database's errors.
 */
export async function takeLetters(database: DraftsDatabase, keys: VaultKeys, now: number): Promise<void> {
  for (const number of await database.getAllKeys('letters')) {
    const stored = storedLetterSchema.safeParse(await database.get('letters', number));
    const opened = stored.success ? await openLetter(keys, stored.data).catch(() => null) : null;
    if (!stored.success || !opened) continue;
    await keep(database, opened.letter, opened.bytes, now);
    await dropLetter(database, number, stored.data);
  }
}
