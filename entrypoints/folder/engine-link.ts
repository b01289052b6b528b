import type { FileFacts } from '../../utils/evidence/facts.ts';
import { FOLDER_CHANNEL, fileLookedAtSchema, type LookAtFile } from '../../utils/messaging/folder.ts';
import { OCR_CHANNEL, ocrMessageSchema, type OcrMessage } from '../../utils/messaging/ocr.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';

/** Milliseconds until a file of which nothing was heard is handed over again; the engine takes it once only. */
const ASK_AGAIN = 15_000;

/** The extension was updated or removed under this page: its engine is reached no more. */
export class OutdatedError extends Error {
  override name = 'OutdatedError';
}

/** The way to the engine in the offscreen document. Files go as handles, their bytes are read there. */
export interface EngineLink {
  /**
   * What the engine finds out about a file, asked until it answers: it, or its answer, may be lost and is built
   * anew. Rejects with the signal's reason once that is aborted, and with an `OutdatedError`.
   */
  look: (file: File, looking: Looking) => Promise<FileFacts>;
}

/** How a file is to be looked at. */
export interface Looking {
  /** Lets go of it. */
  signal: AbortSignal;
  /** OCR tries once more where it did not come to its end. */
  again: boolean;
  /** Is told the share that OCR has done, 0 to 1. */
  onOcr: (share: number) => void;
  /** Does without what OCR would still read. */
  stopOcr: AbortSignal;
}

export function connectEngine(): EngineLink {
  const channel = new BroadcastChannel(FOLDER_CHANNEL);
  const waiting = new Map<string, (facts: FileFacts) => void>();
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const answer = fileLookedAtSchema.safeParse(data);
    if (answer.success) waiting.get(answer.data.id)?.(answer.data.facts);
  });
  const ocr = new BroadcastChannel(OCR_CHANNEL);
  const reading = new Map<string, (share: number) => void>();
  ocr.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const { data: heard } = ocrMessageSchema.safeParse(data);
    if (heard?.type !== 'ocr-progress' || heard.tab !== null || heard.share === null) return;
    reading.get(heard.attachment)?.(heard.share);
  });
  return {
    async look(file, { signal, again, onOcr, stopOcr }) {
      const id = crypto.randomUUID();
      const request: LookAtFile = { type: 'look-at-file', id, file, again };
      let timer: ReturnType<typeof setTimeout> | undefined;
      const listening = new AbortController();
      try {
        return await new Promise<FileFacts>((resolve, reject) => {
          const ask = async () => {
            const sent = await sendToBackground({ to: 'background', type: 'want-engine' });
            if (listening.signal.aborted) return;
            if (sent.ok && sent.answer.ready) channel.postMessage(request);
            else if (!sent.ok && sent.failure === 'outdated') return reject(new OutdatedError());
            timer = setTimeout(() => void ask(), ASK_AGAIN);
          };
          signal.throwIfAborted();
          signal.addEventListener('abort', () => reject(signal.reason), { signal: listening.signal });
          waiting.set(id, resolve);
          reading.set(id, onOcr);
          const stop: OcrMessage = { type: 'stop-ocr', tab: null, attachment: id };
          stopOcr.addEventListener('abort', () => ocr.postMessage(stop), { signal: listening.signal });
          void ask();
        });
      } finally {
        listening.abort();
        clearTimeout(timer);
        waiting.delete(id);
        reading.delete(id);
      }
    },
  };
}
