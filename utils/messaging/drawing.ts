import * as z from 'zod/mini';
import { pagePairSchema } from '../report/page-pair.ts';

/** BroadcastChannel between pages of the extension and the engine about pages to be drawn; carries `File`s and `Blob`s. */
export const DRAWING_CHANNEL = 'soat-cchc-drawing';

/** Asker → engine: one page of a file, as it was signed and as it is; `id` comes back with all that is said of it. */
const drawPagesSchema = z.object({
  type: z.literal('draw-pages'),
  id: z.string(),
  file: z.custom<File>((value) => value instanceof File),
  pair: pagePairSchema,
  /** Bytes from the file's beginning that are the document as it was signed. */
  signedLength: z.number(),
});
export type DrawPages = z.infer<typeof drawPagesSchema>;

/** Where two pictures differ: shares of width and height, 0 to 1. */
const spotSchema = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
const pictureSchema = z.nullable(
  z.custom<Blob>((value) => value instanceof Blob && value.type === 'image/png'),
);

/** The two pictures, null where the page is not there. */
export const drawnSchema = z.object({ was: pictureSchema, now: pictureSchema, spots: z.array(spotSchema) });
export type Drawn = z.infer<typeof drawnSchema>;

/** Why there are no pictures. `gone`: the file's bytes are no longer at hand. `limit`: too large, or it takes too long. */
export const notDrawnSchema = z.enum(['gone', 'limit', 'failed']);
export type NotDrawn = z.infer<typeof notDrawnSchema>;

export const drawingMessageSchema = z.discriminatedUnion('type', [
  drawPagesSchema,
  /** Asker → engine: nobody waits for it any more. */
  z.object({ type: z.literal('stop-drawing'), id: z.string() }),
  /** Engine → asker: the share that is done, 0 to 1. */
  z.object({ type: z.literal('drawing-progress'), id: z.string(), share: z.number() }),
  z.object({ type: z.literal('pages-drawn'), id: z.string(), drawn: drawnSchema }),
  z.object({ type: z.literal('pages-not-drawn'), id: z.string(), reason: notDrawnSchema }),
]);
export type DrawingMessage = z.infer<typeof drawingMessageSchema>;
