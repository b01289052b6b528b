import type { Drawn, NotDrawn } from '../../utils/messaging/drawing.ts';
import { startWorker } from './worker-host.ts';
import { drawAnswerSchema, type Draw } from './worker-protocol.ts';

/** The Worker stops itself at its limit of time; one that has not by then hangs. */
const PATIENCE = 30_000;

/**
 * Draws in a Worker of its own, so that files that are looked at need not wait, and ends it afterwards with all that it
 * holds in memory. Never rejects.
 * @param onProgress is told the share done, 0 to 1
 * @param stop ends it; it then resolves as `failed`
 * @param start builds a Worker
 * @param patience milliseconds
 */
export function drawInWorker(
  request: Draw,
  onProgress: (share: number) => void,
  stop: AbortSignal,
  start: () => Worker = startWorker,
  patience = PATIENCE,
): Promise<Drawn | NotDrawn> {
  return new Promise((resolve) => {
    const worker = start();
    const { port1, port2 } = new MessageChannel();
    const listening = new AbortController();
    const end = (result: Drawn | NotDrawn) => {
      clearTimeout(timer);
      listening.abort();
      port1.close();
      worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => end('limit'), patience);
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      const { data: said } = drawAnswerSchema.safeParse(data);
      if (said?.type === 'progress') onProgress(said.share);
      else if (said?.type === 'drawn') end(said.drawn);
      else end(said?.reason ?? 'failed');
    };
    worker.addEventListener('error', () => end('failed'), { signal: listening.signal });
    stop.addEventListener('abort', () => end('failed'), { signal: listening.signal });
    if (stop.aborted) end('failed');
    else worker.postMessage(request, [request.bytes.buffer, port2]);
  });
}
