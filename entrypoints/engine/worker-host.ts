import { DEFAULT_LIMITS } from '../../utils/evidence/limits.ts';
import { lookedSchema, type Look, type Looked } from './worker-protocol.ts';

/** The Worker stops itself at its limit; one that has not by then hangs. */
const GRACE_MS = 5_000;

/** A Worker that looks at one file at a time, and is built anew after one that it did not survive. */
export interface WorkerHost {
  /** Never rejects: a Worker that hangs, breaks or answers nonsense is ended, and that is the answer. */
  look: (request: Look) => Promise<Looked>;
}

/** @param start builds a Worker; @param patience milliseconds until one that does not answer is ended */
export function createWorkerHost(
  start: () => Worker = startWorker,
  patience = DEFAULT_LIMITS.milliseconds + GRACE_MS,
): WorkerHost {
  let worker: Worker | null = null;

  return {
    look: (request) =>
      new Promise((resolve) => {
        const used = (worker ??= start());
        const listening = new AbortController();
        const { signal } = listening;
        const { port1, port2 } = new MessageChannel();
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
        const giveUp = (reason: string) => finish({ type: 'failed', reason }, true);
        const timer = setTimeout(() => giveUp('time'), patience);
        port1.onmessage = ({ data }: MessageEvent<unknown>) => {
          const looked = lookedSchema.safeParse(data);
          if (looked.success) finish(looked.data, false);
          else giveUp('answer');
        };
        used.addEventListener('error', ({ message }) => giveUp(message || 'worker'), { signal });
        used.postMessage(request, [request.bytes.buffer, port2]);
      }),
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
