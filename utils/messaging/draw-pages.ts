import {
  DRAWING_CHANNEL,
  drawingMessageSchema,
  type Drawn,
  type DrawingMessage,
  type DrawPages,
  type NotDrawn,
} from './drawing.ts';
import { sendToBackground } from './send.ts';

/** Milliseconds without a word of the engine after which it is given up. */
const PATIENCE = 40_000;

/**
 * Has the engine draw one page of a file as it was signed and as it is; for pages of the extension.
 * @param onProgress is told the share done, 0 to 1
 * @param signal lets go of it
 * @returns the pictures, or why there are none. Never rejects; does not resolve once `signal` is aborted.
 */
export async function drawPages(
  request: Omit<DrawPages, 'type' | 'id'>,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Drawn | NotDrawn> {
  const sent = await sendToBackground({ to: 'background', type: 'want-engine' });
  if (!sent.ok || !sent.answer.ready) return 'failed';
  const id = crypto.randomUUID();
  const channel = new BroadcastChannel(DRAWING_CHANNEL);
  const say = (message: DrawingMessage) => channel.postMessage(message);
  return await new Promise((resolve) => {
    const end = (result: Drawn | NotDrawn) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      channel.close();
      resolve(result);
    };
    const giveUp = () => end('failed');
    let timer = setTimeout(giveUp, PATIENCE);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { data: heard } = drawingMessageSchema.safeParse(data);
      if (!heard || heard.id !== id) return;
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE);
      if (heard.type === 'drawing-progress') onProgress(heard.share);
      else if (heard.type === 'pages-drawn') end(heard.drawn);
      else if (heard.type === 'pages-not-drawn') end(heard.reason);
    };
    const stop = () => {
      clearTimeout(timer);
      say({ type: 'stop-drawing', id });
      channel.close();
    };
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    say({ type: 'draw-pages', id, ...request });
  });
}
