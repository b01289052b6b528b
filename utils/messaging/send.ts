import type * as z from 'zod/mini';
import { answerSchemas, type AnswerTo } from './answers.ts';
import type { FromEngine, FromPage, FromPanel } from './protocol.ts';

export type ToBackground = FromPage | FromPanel | FromEngine;

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

/** Sends one message to the service worker and parses its answer. Never throws. */
export async function sendToBackground<Message extends ToBackground>(
  message: Message,
): Promise<Sent<AnswerTo<Message['type']>>> {
  if (!isAlive()) return { ok: false, failure: 'outdated' };
  let raw: unknown;
  try {
    raw = await chrome.runtime.sendMessage(message);
  } catch {
    return { ok: false, failure: isAlive() ? 'no-answer' : 'outdated' };
  }
  if (raw === undefined || raw === null) return { ok: false, failure: 'no-answer' };
  const schema: z.ZodMiniType = answerSchemas[message.type];
  const parsed = schema.safeParse(raw);
  if (!parsed.success) return { ok: false, failure: 'unreadable' };
  return { ok: true, answer: parsed.data as AnswerTo<Message['type']> };
}
