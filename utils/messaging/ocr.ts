import * as z from 'zod/mini';

/** BroadcastChannel between the panels and the engine about scans that are being read. */
export const OCR_CHANNEL = 'soat-cchc-ocr';

export const ocrMessageSchema = z.discriminatedUnion('type', [
  /** Engine → panels: the share of one file's OCR that is done, 0 to 1; `null`: it is over. */
  z.object({
    type: z.literal('ocr-progress'),
    tab: z.number(),
    attachment: z.string(),
    share: z.nullable(z.number()),
  }),
  /** Panel → engine: do without what OCR would still read. */
  z.object({ type: z.literal('stop-ocr'), tab: z.number(), attachment: z.string() }),
]);
export type OcrMessage = z.infer<typeof ocrMessageSchema>;
