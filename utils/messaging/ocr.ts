import * as z from 'zod/mini';

/** BroadcastChannel between panels, folder checks and the engine about scans that are being read. */
export const OCR_CHANNEL = 'soat-cchc-ocr';

export const ocrMessageSchema = z.discriminatedUnion('type', [
  /**
   * Engine → panels: the share of one file's OCR that is done, 0 to 1; `null`: it is over. Where `tab` is null, a
   * folder check asked, and `attachment` is the id of its request.
   */
  z.object({
    type: z.literal('ocr-progress'),
    tab: z.nullable(z.number()),
    attachment: z.string(),
    /** Code of the criterion under which the file is attached; null for a folder check. */
    criterion: z.nullable(z.string()),
    /** Of the file. */
    name: z.string(),
    share: z.nullable(z.number()),
  }),
  /** Panel, folder check → engine: do without what OCR would still read. */
  z.object({ type: z.literal('stop-ocr'), tab: z.nullable(z.number()), attachment: z.string() }),
]);
export type OcrMessage = z.infer<typeof ocrMessageSchema>;
