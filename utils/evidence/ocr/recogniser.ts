import * as z from 'zod/mini';
import type { Grey } from './grey.ts';
import { toPgm } from './grey.ts';

const boxSchema = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
const letterSchema = z.object({ text: z.string(), bbox: boxSchema });
const wordSchema = z.object({
  text: z.string(),
  /** 0 to 100. */
  confidence: z.number(),
  bbox: boxSchema,
  symbols: z.array(letterSchema),
});
const lineSchema = z.object({ bbox: boxSchema, baseline: boxSchema, words: z.array(wordSchema) });
const blocksSchema = z.array(z.object({ paragraphs: z.array(z.object({ lines: z.array(lineSchema) })) }));

/** A line of words as recognised, boxes in pixels of the picture; `baseline` runs from its left end to its right. */
export type RecognisedLine = z.infer<typeof lineSchema>;
export type RecognisedWord = z.infer<typeof wordSchema>;

/** `block`: lines under one another, across both columns of a header. `line`: one line alone. */
export type Layout = 'block' | 'line';
const SEGMENTATION: Record<Layout, string> = { block: '6', line: '7' };

/** Reads printed Vietnamese off pictures, one after another. */
export interface Recogniser {
  /** @throws when the picture cannot be read, or the recogniser is gone */
  read: (picture: Grey, dpi: number, layout: Layout) => Promise<RecognisedLine[]>;
  close: () => Promise<void>;
}

/** Where the parts of tesseract.js are; all of them lie on this machine. */
export interface RecogniserFiles {
  /** Folder, or its URL, of `vie.traineddata.gz`. */
  langPath: string;
  /** Only in a browser: URLs of the Worker's script and of the core. */
  workerPath?: string;
  corePath?: string;
}

/** Neural networks only (tesseract's OEM 1): the model is without the older engine's data. */
const LSTM_ONLY = 1;

/**
 * Starts tesseract.js with the Vietnamese model and nothing from a network or a cache.
 * @throws when one of its files cannot be loaded
 */
export async function startRecogniser(files: RecogniserFiles): Promise<Recogniser> {
  const { default: tesseract } = await import('tesseract.js');
  const worker = await tesseract.createWorker('vie', LSTM_ONLY, {
    ...files,
    workerBlobURL: false,
    cacheMethod: 'none',
    gzip: true,
    // What goes wrong is thrown to whoever asked; without this it would also be thrown to nobody.
    errorHandler: () => undefined,
  });
  return {
    async read(picture, dpi, layout) {
      await worker.setParameters({
        tessedit_pageseg_mode: SEGMENTATION[layout] as Tesseract.PSM,
        user_defined_dpi: String(Math.round(dpi)),
        debug_file: '/dev/null',
      });
      const { data } = await worker.recognize(toPgm(picture) as never, {}, { text: false, blocks: true });
      const blocks = blocksSchema.parse(data.blocks ?? []);
      return blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
    },
    async close() {
      await worker.terminate();
    },
  };
}
