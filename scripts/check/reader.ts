import { Worker } from 'node:worker_threads';
import type { FileFacts } from '../../utils/evidence/facts.ts';
import { sha256Hex } from '../../utils/evidence/hash.ts';
import { sniffKind } from '../../utils/evidence/kind/kind.ts';
import { DEFAULT_LIMITS } from '../../utils/evidence/limits.ts';
import type { Look } from './evidence-thread.ts';

/** The thread stops itself at its limit; one that has not by then hangs. */
const PATIENCE = DEFAULT_LIMITS.milliseconds + 5_000;

/** Reads files one after another in a thread of its own, so that none can hang the command. */
export interface Reader {
  /** What the file's bytes tell; of one that the thread did not survive, that it is too much (`limit`). Never rejects. */
  read: (bytes: Uint8Array, name: string) => Promise<FileFacts>;
  close: () => Promise<void>;
}

/** @param patience milliseconds until a thread that does not answer is ended, and a new one begun for the next file */
export function createReader(patience = PATIENCE): Reader {
  let thread: Worker | null = null;
  const end = async () => {
    await thread?.terminate();
    thread = null;
  };
  return {
    async read(bytes, name) {
      thread ??= new Worker(new URL('./evidence-thread.ts', import.meta.url));
      const answer = await ask(thread, { bytes, name }, patience);
      if (answer.facts) return answer.facts;
      await end();
      const failure = { kind: 'limit' as const, reason: answer.reason };
      return { sha256: await sha256Hex(bytes), size: bytes.length, ...sniffKind(bytes), failure, pdf: null };
    },
    close: end,
  };
}

type Answer = { facts: FileFacts } | { facts: null; reason: string };

function ask(thread: Worker, look: Look, patience: number): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (answer: Answer) => {
      clearTimeout(timer);
      thread.off('message', answered).off('error', broke);
      resolve(answer);
    };
    const answered = (facts: FileFacts) => finish({ facts });
    const broke = ({ message }: Error) => finish({ facts: null, reason: message });
    const timer = setTimeout(() => finish({ facts: null, reason: 'time' }), patience);
    thread.on('message', answered).on('error', broke);
    thread.postMessage(look);
  });
}
