import type * as z from 'zod/mini';
import { answerSchemas, type AnswerTo } from './answers.ts';
import { deliver, type Sent } from './deliver.ts';
import type { FromEngine, FromPage, FromPanel } from './protocol.ts';

export type ToBackground = FromPage | FromPanel | FromEngine;

export type { Sent } from './deliver.ts';

/** Sends one message to the service worker and parses its answer. Never throws. */
export async function sendToBackground<Message extends ToBackground>(
  message: Message,
): Promise<Sent<AnswerTo<Message['type']>>> {
  const sent = await deliver(message, answerSchemas[message.type] as z.ZodMiniType);
  return sent as Sent<AnswerTo<Message['type']>>;
}
