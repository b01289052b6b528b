import * as z from 'zod/mini';
import { toHex } from '../text/hex.ts';

const KEY = 'machine';
const machineSchema = z.string().check(z.regex(/^[0-9a-f]{8}$/));

/** A random word for this installation, made when it is first asked for; it says nothing of the machine. */
export async function machineWord(): Promise<string> {
  const parsed = machineSchema.safeParse((await chrome.storage.local.get(KEY))[KEY]);
  if (parsed.success) return parsed.data;
  const word = toHex(crypto.getRandomValues(new Uint8Array(4)));
  await chrome.storage.local.set({ [KEY]: word });
  return word;
}
