import type { PanelModel } from '../../components/shared/model.ts';
import { OCR_CHANNEL, ocrMessageSchema, type OcrMessage } from '../../utils/messaging/ocr.ts';
import { ENGINE_CHANNEL, type ToEngine } from '../../utils/messaging/protocol.ts';
import { sendToBackground } from '../../utils/messaging/send.ts';
import type { ChosenFiles } from './chosen-files.ts';

/** Milliseconds until a scan of which nothing more was heard is handed over again; the engine takes it once only. */
const ASK_AGAIN = 15_000;

/** Reading of the scans of the panel's tab. */
export interface OcrControl {
  /** Does without what would still be read of one file. */
  stop: (attachment: string) => void;
  /** Reads one once more, where its file is at hand. */
  again: (criterion: string, attachment: string, name: string) => Promise<void>;
}

/** Shows how far scans of the panel's tab are read, until it is said of each that it is over. */
export function followOcr(
  model: PanelModel,
  tabOf: () => number | null,
  files: Pick<ChosenFiles, 'find'>,
): OcrControl {
  const channel = new BroadcastChannel(OCR_CHANNEL);
  const engine = new BroadcastChannel(ENGINE_CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const parsed = ocrMessageSchema.safeParse(data);
    if (!parsed.success || parsed.data.type !== 'ocr-progress' || parsed.data.tab !== tabOf()) return;
    const { attachment, criterion, name, share } = parsed.data;
    if (criterion === null) return;
    if (share === null && !(attachment in model.ocr.value)) return;
    const others = Object.entries(model.ocr.value).filter(([id]) => id !== attachment);
    const reading = share === null ? [] : [[attachment, { criterion, name, share }] as const];
    model.ocr.value = Object.fromEntries([...others, ...reading]);
  });
  /** Until it is over, since the engine may be lost and is built anew then. */
  const ask = async (request: ToEngine): Promise<void> => {
    const sent = await sendToBackground({ to: 'background', type: 'want-engine' });
    if (!(request.attachment in model.ocr.value)) return;
    if (sent.ok && sent.answer.ready) engine.postMessage(request);
    setTimeout(() => void ask(request), ASK_AGAIN);
  };
  return {
    stop(attachment) {
      const tab = tabOf();
      if (tab !== null) channel.postMessage({ type: 'stop-ocr', tab, attachment } satisfies OcrMessage);
    },
    async again(criterion, attachment, name) {
      const tab = tabOf();
      if (tab === null || attachment in model.ocr.value) return;
      const found = await files.find(criterion, attachment, name).catch(() => null);
      if (!found) {
        model.ocrGone.value = new Set([...model.ocrGone.value, attachment]);
        return;
      }
      model.ocr.value = { ...model.ocr.value, [attachment]: { criterion, name, share: 0 } };
      await ask({ type: 'judge-file', tab, criterion, attachment, file: found.file, again: true });
    },
  };
}
