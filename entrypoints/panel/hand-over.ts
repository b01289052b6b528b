import * as z from 'zod/mini';
import { ENGINE_CHANNEL, type ToEngine } from '../../utils/messaging/protocol.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';

/** Milliseconds until a file of which nothing was heard is handed over again; the engine takes it once only. */
const ASK_AGAIN = 15_000;
const MOST_ATTEMPTS = 12;

/** Of what the engine says of a file, as much as tells that it is done. */
const judgedSchema = z.object({
  to: z.literal('background'),
  type: z.literal('file-judged'),
  tab: z.number(),
  attachment: z.string(),
});

/**
 * Hands files to the engine.
 * @returns resolves once the engine has told the service worker of the file, or was asked in vain for three minutes
 */
export function createHandOver(): (request: ToEngine) => Promise<void> {
  const engine = new BroadcastChannel(ENGINE_CHANNEL);
  const waiting = new Map<string, () => void>();
  const keyOf = (tab: number, attachment: string) => JSON.stringify([tab, attachment]);
  chrome.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== chrome.runtime.id || sender.tab || waiting.size === 0) return;
    const { data: judged } = judgedSchema.safeParse(message);
    if (judged) waiting.get(keyOf(judged.tab, judged.attachment))?.();
  });
  return (request) =>
    new Promise((resolve) => {
      const key = keyOf(request.tab, request.attachment);
      let timer: ReturnType<typeof setTimeout> | undefined;
      const done = () => {
        clearTimeout(timer);
        waiting.delete(key);
        resolve();
      };
      const ask = async (attempt: number) => {
        const sent = await sendToBackground({ to: 'background', type: 'want-engine' });
        if (!waiting.has(key)) return;
        if (attempt > MOST_ATTEMPTS) return done();
        if (sent.ok && sent.answer.ready) engine.postMessage(request);
        timer = setTimeout(() => void ask(attempt + 1), ASK_AGAIN);
      };
      waiting.set(key, done);
      void ask(1);
    });
}
