import * as z from 'zod/mini';
import { fromHex } from '../drafts/bundle/bytes.ts';
import type { RawSecret } from '../drafts/bundle/secret.ts';
import { toHex } from '../text/hex.ts';

const KEY = 'unlocked';

/** Kept in memory alone, until the browser is closed: which lock was opened, and what its passphrase was made into. */
const unlockedSchema = z.object({
  id: z.string(),
  bits: z.string(),
  iterations: z.number(),
  salt: z.string(),
});

/** The lock whose passphrase was given since the browser started; null where none was. */
export async function readUnlocked(): Promise<{ id: string; secret: RawSecret } | null> {
  const parsed = unlockedSchema.safeParse((await chrome.storage.session.get(KEY))[KEY]);
  if (!parsed.success) return null;
  const { id, bits, iterations, salt } = parsed.data;
  return { id, secret: { bits: fromHex(bits), iterations, salt } };
}

/** Notes that a lock is open. */
export async function writeUnlocked(id: string, { bits, iterations, salt }: RawSecret): Promise<void> {
  await chrome.storage.session.set({ [KEY]: { id, bits: toHex(bits), iterations, salt } });
}

/** Locks: what was noted is forgotten. */
export async function forgetUnlocked(): Promise<void> {
  await chrome.storage.session.remove(KEY);
}
