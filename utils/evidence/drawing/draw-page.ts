import { LimitError, type Deadline, type EvidenceLimits } from '../limits.ts';
import { checkMemory } from '../pdf/memory.ts';
import { openPdf } from '../pdf/open.ts';
import { NoFilters, OffscreenCanvases } from './canvases.ts';

/** Letters of 13 points are read well at this many pixels an inch. */
const DPI = 130;
const POINTS_PER_INCH = 72;
/** Pixels of one page; the resolution gives way to it. */
const MOST_PIXELS = 2_500_000;

/**
 * Draws one page as a viewer shows it, annotations and fields included, on white paper. In a Worker alone.
 * @param bytes the whole file, or the part of it that a signature covers; not changed
 * @param number of the page, from 1
 * @returns null where there is no such page
 * @throws LimitError when a bound is met; Error where the file cannot be opened
 */
export async function drawPage(
  bytes: Uint8Array,
  number: number,
  limits: EvidenceLimits,
  deadline: Deadline,
): Promise<OffscreenCanvas | null> {
  await deadline.within(checkMemory(bytes, limits));
  const tools = { CanvasFactory: OffscreenCanvases, FilterFactory: NoFilters };
  const opened = await openPdf(bytes, limits, deadline, tools);
  if (opened.result !== 'open') throw new Error(opened.result);
  const { document, close } = opened.pdf;
  try {
    if (number < 1 || number > document.numPages) return null;
    const page = await deadline.within(document.getPage(number));
    const { width, height } = page.getViewport({ scale: 1 });
    const scale = Math.min(DPI / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / (width * height)));
    const viewport = page.getViewport({ scale });
    const across = Math.max(1, Math.floor(viewport.width));
    const down = Math.max(1, Math.floor(viewport.height));
    // A page of almost no width or height may be endlessly long.
    if (across * down > MOST_PIXELS * 2) throw new LimitError('canvas-pixels');
    const canvas = new OffscreenCanvas(across, down);
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    const task = page.render({
      canvas: null,
      canvasContext: context as unknown as CanvasRenderingContext2D,
      viewport,
      background: '#ffffff',
    });
    await deadline.within(task.promise).catch((error: unknown) => {
      task.cancel();
      throw error;
    });
    return canvas;
  } finally {
    await close();
  }
}
