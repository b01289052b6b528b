import { safeParse } from './light.ts';
import type { Infer, Schema } from './light.ts';

/**
 * What came of a message. `outdated`: the extension was updated or removed and this page still runs the old one;
 * `no-answer`: the service worker did not answer; `unreadable`: it answered something else than was agreed.
 */
export type Sent<Answer> =
  { ok: true; answer: Answer } | { ok: false; failure: 'outdated' | 'no-answer' | 'unreadable' };

/** Whether this context still belongs to a living extension. */
function isAlive(): boolean {
  return typeof chrome !== 'undefined' && Boolean(chrome.runtime?.id);
}

/** Sends one message to the service worker and parses its answer by `schema`. Never throws. */
export async function deliver<Wanted extends Schema>(
  message: object,
  schema: Wanted,
): Promise<Sent<Infer<Wanted>>> {
  if (!isAlive()) return { ok: false, failure: 'outdated' };
  let raw: unknown;
  try {
    raw = await chrome.runtime.sendMessage(message);
  } catch {
    return { ok: false, failure: isAlive() ? 'no-answer' : 'outdated' };
  }
  if (raw === undefined || raw === null) return { ok: false, failure: 'no-answer' };
  const parsed = safeParse(schema, raw);
  return parsed.success ? { ok: true, answer: parsed.data } : { ok: false, failure: 'unreadable' };
}
