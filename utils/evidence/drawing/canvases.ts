import { LimitError } from '../limits.ts';

/** Pixels of all canvases that stand at a time: the page, and those that its transparent parts are drawn on first. */
const MOST_PIXELS = 40_000_000;

/** A canvas with its context, as pdf.js hands it around. */
interface Drawn {
  canvas: OffscreenCanvas | null;
  context: OffscreenCanvasRenderingContext2D | null;
}

/** Makes the canvases that pdf.js draws on in a Worker, where there is no document, and minds how large they get. */
export class OffscreenCanvases {
  readonly #sizes = new Map<OffscreenCanvas, number>();

  /** @throws LimitError where it would be too large beside those that stand */
  create(width: number, height: number): Drawn {
    const canvas = new OffscreenCanvas(1, 1);
    this.#resize(canvas, width, height);
    return { canvas, context: canvas.getContext('2d', { willReadFrequently: true }) };
  }

  /** @throws LimitError as `create` does */
  reset({ canvas }: Drawn, width: number, height: number): void {
    if (canvas) this.#resize(canvas, width, height);
  }

  destroy(drawn: Drawn): void {
    if (drawn.canvas) {
      this.#sizes.delete(drawn.canvas);
      drawn.canvas.width = drawn.canvas.height = 0;
    }
    drawn.canvas = drawn.context = null;
  }

  getNoAlphaContext(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D | null {
    return canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  }

  #resize(canvas: OffscreenCanvas, width: number, height: number): void {
    let standing = width * height;
    for (const [other, pixels] of this.#sizes) if (other !== canvas) standing += pixels;
    if (!(standing <= MOST_PIXELS)) throw new LimitError('canvas-pixels');
    canvas.width = width;
    canvas.height = height;
    this.#sizes.set(canvas, width * height);
  }
}

/** Filters of pdf.js are SVG in a document; without one it works out masks and colours by itself. */
export class NoFilters {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addKnockoutFilter = none;
  addHighlightHCMFilter = none;
  destroy(): void {
    // Nothing was made.
  }
}

function none(): string {
  return 'none';
}
