import { OCR_CHANNEL, ocrMessageSchema, type OcrMessage } from '../../utils/messaging/ocr.ts';

/** Milliseconds after which one wants to know how far it is; sooner it would only flicker. */
const WORTH_SAYING = 1_000;

/** Which file of whom; `tab` and `criterion` are null for a folder check, of whose request `attachment` is the id. */
type Scan = Pick<Extract<OcrMessage, { type: 'ocr-progress' }>, 'tab' | 'attachment' | 'criterion' | 'name'>;

/** What a person sees and may stop of the OCR of one file. */
export interface WatchedOcr {
  onOcr: (share: number) => void;
  stop: AbortSignal;
  end: () => void;
}

const channel = new BroadcastChannel(OCR_CHANNEL);

/**
 * Tells the panels of a tab, or a folder check, how far the OCR of a file is, and that it is over, and hears whether it
 * is to be stopped.
 */
export function watchOcr({ tab, attachment, criterion, name }: Scan): WatchedOcr {
  const stopping = new AbortController();
  const listening = new AbortController();
  let begun: number | null = null;
  const say = (share: number | null) =>
    channel.postMessage({
      type: 'ocr-progress',
      tab,
      attachment,
      criterion,
      name,
      share,
    } satisfies OcrMessage);
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
      say(share);
    },
    stop: stopping.signal,
    end() {
      listening.abort();
      say(null);
    },
  };
}
