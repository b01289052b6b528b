import { OCR_CHANNEL, ocrMessageSchema, type OcrMessage } from '../../utils/messaging/ocr.ts';

/** Milliseconds after which one wants to know how far it is; sooner it would only flicker. */
const WORTH_SAYING = 1_000;

/** What a person sees and may stop of the OCR of one file. */
export interface WatchedOcr {
  onOcr: (share: number) => void;
  stop: AbortSignal;
  end: () => void;
}

const channel = new BroadcastChannel(OCR_CHANNEL);

/** Tells the panels of a tab how far the OCR of a file is, and hears whether it is to be stopped. */
export function watchOcr(tab: number, attachment: string): WatchedOcr {
  const stopping = new AbortController();
  const listening = new AbortController();
  let begun: number | null = null;
  let said = false;
  const say = (share: number | null) =>
    channel.postMessage({ type: 'ocr-progress', tab, attachment, share } satisfies OcrMessage);
  channel.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => {
      const message = ocrMessageSchema.safeParse(data);
      if (!message.success || message.data.type !== 'stop-ocr') return;
      if (message.data.tab === tab && message.data.attachment === attachment) stopping.abort();
    },
    { signal: listening.signal },
  );
  return {
    onOcr(share) {
      begun ??= Date.now();
      if (Date.now() - begun < WORTH_SAYING) return;
      said = true;
      say(share);
    },
    stop: stopping.signal,
    end() {
      listening.abort();
      if (said) say(null);
    },
  };
}
