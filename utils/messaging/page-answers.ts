import * as z from 'zod/mini';
import { deliver, type Sent } from './deliver.ts';
import type { FromPage } from './protocol.ts';

const done = z.object({ done: z.boolean() });

/** What the content script wants of the service worker's answers, by the message's type. */
export const pageAnswerSchemas = {
  'page-seen': done,
  leaving: done,
  typed: z.object({ kept: z.boolean() }),
  'clock-read': done,
  'port-nonce': z.object({ nonce: z.string() }),
  submitted: done,
  'session-ended': done,
} as const;

type AnswerToPage<Type extends FromPage['type']> = z.infer<(typeof pageAnswerSchemas)[Type]>;

/** Sends one message of the content script to the service worker, without the weight of all other answers. */
export async function sendFromPage<Message extends FromPage>(
  message: Message,
): Promise<Sent<AnswerToPage<Message['type']>>> {
  const sent = await deliver(message, pageAnswerSchemas[message.type] as z.ZodMiniType);
  return sent as Sent<AnswerToPage<Message['type']>>;
}
