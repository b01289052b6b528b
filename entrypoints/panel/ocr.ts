import type { PanelModel } from '../../components/shared/model.ts';
import { OCR_CHANNEL, ocrMessageSchema, type OcrMessage } from '../../utils/messaging/ocr.ts';

/**
 * Shows how far scans of the panel's tab are read.
 * @returns stops the reading of one file
 */
export function followOcr(model: PanelModel, tabOf: () => number | null): (attachment: string) => void {
  const channel = new BroadcastChannel(OCR_CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const parsed = ocrMessageSchema.safeParse(data);
    if (!parsed.success || parsed.data.type !== 'ocr-progress' || parsed.data.tab !== tabOf()) return;
    const { attachment, share } = parsed.data;
    const others = Object.entries(model.ocr.value).filter(([id]) => id !== attachment);
    model.ocr.value = Object.fromEntries(share === null ? others : [...others, [attachment, share]]);
  });
  return (attachment) => {
    const tab = tabOf();
    if (tab !== null) {
      channel.postMessage({ type: 'stop-ocr', tab, attachment } satisfies OcrMessage);
    }
  };
}
