import { boolean, object, string } from './light.ts';
import type { Infer, Schema } from './light.ts';
import { deliver, type Sent } from './deliver.ts';
import type { FromPage } from './protocol.ts';

const done = object({ done: boolean });

/** What the content script wants of the service worker's answers, by the message's type. */
export const pageAnswerSchemas = {
  'page-seen': done,
  leaving: done,
  typed: object({ kept: boolean }),
  'clock-read': done,
  'port-nonce': object({ nonce: string }),
  submitted: done,
  'session-ended': done,
  'puts-waiting': done,
} as const;

type Kind = keyof typeof pageAnswerSchemas;
type AnswerToPage<Type extends Kind> = Infer<(typeof pageAnswerSchemas)[Type]>;

/** Sends one message of the content script to the service worker, without the weight of all other answers. */
export async function sendFromPage<Message extends Extract<FromPage, { type: Kind }>>(
  message: Message,
): Promise<Sent<AnswerToPage<Message['type']>>> {
  const sent = await deliver(message, pageAnswerSchemas[message.type] as Schema);
  return sent as Sent<AnswerToPage<Message['type']>>;
}
