import type { FileFacts } from '../../utils/evidence/facts.ts';
import { DEFAULT_LIMITS } from '../../utils/evidence/limits.ts';
import { withoutHeader } from '../../utils/evidence/ocr/with-ocr.ts';
import { fromWorkerSchema, type Look, type Looked } from './worker-protocol.ts';

/** The Worker stops itself at its limit; one that has not by then hangs. */
const GRACE_MS = 5_000;

/** A Worker that looks at one file at a time, and is built anew after one that it did not survive. */
export interface WorkerHost {
  /**
   * Never rejects: a Worker that hangs, breaks or answers nonsense is ended, and that is the answer. Once OCR has
   * begun, what was known before stands, with the reason why there is no more.
   * @param onOcr is told the share that OCR has done, 0 to 1
   * @param stop ends OCR; what comes before it cannot be stopped
   */
  look: (request: Look, onOcr?: (share: number) => void, stop?: AbortSignal) => Promise<Looked>;
}

/**
 * @param start builds a Worker
 * @param patience milliseconds until one that does not answer is ended; each picture that OCR is done with is an answer
 */
export function createWorkerHost(
  start: () => Worker = startWorker,
  patience = DEFAULT_LIMITS.milliseconds + GRACE_MS,
): WorkerHost {
  let worker: Worker | null = null;

  return {
    look: (request, onOcr = () => undefined, stop) =>
      new Promise((resolve) => {
        const used = (worker ??= start());
        const listening = new AbortController();
        const { signal } = listening;
        const { port1, port2 } = new MessageChannel();
        let beforeOcr: FileFacts | null = null;
        const finish = (looked: Looked, spoilt: boolean) => {
          clearTimeout(timer);
          listening.abort();
          port1.close();
          if (spoilt) {
            used.terminate();
            worker = null;
          }
          resolve(looked);
        };
        const giveUp = (reason: string, ended: 'stopped' | 'time' | 'failed' = 'failed') => {
          if (beforeOcr) finish({ type: 'facts', facts: withoutHeader(beforeOcr, ended) }, true);
          else finish({ type: 'failed', reason }, true);
        };
        const outOfTime = () => giveUp('time', 'time');
        let timer = setTimeout(outOfTime, patience);
        port1.onmessage = ({ data }: MessageEvent<unknown>) => {
          const { data: said, success } = fromWorkerSchema.safeParse(data);
          if (!success) return giveUp('answer');
          if (said.type === 'facts' || said.type === 'failed') return finish(said, false);
          clearTimeout(timer);
          timer = setTimeout(outOfTime, patience);
          if (said.type === 'ocr-progress') return onOcr(said.share);
          beforeOcr = said.facts;
          if (stop?.aborted) giveUp('stopped', 'stopped');
        };
        stop?.addEventListener('abort', () => beforeOcr && giveUp('stopped', 'stopped'), { signal });
        used.addEventListener('error', ({ message }) => giveUp(message || 'worker'), { signal });
        used.postMessage(request, [request.bytes.buffer, port2]);
      }),
  };
}

/** The engine's own script; it does nothing until it is told to. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
