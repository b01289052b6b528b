import * as z from 'zod/mini';

/** Decoded pixels as pdf.js keeps them: one bit, three bytes or four bytes a pixel, rows from the top. */
export interface Pixels {
  width: number;
  height: number;
  /** 1: one bit, rows padded to bytes. 2: red, green, blue. 3: with opacity. */
  kind: 1 | 2 | 3;
  data: Uint8Array | Uint8ClampedArray;
  /** A stencil is painted in this colour where its bits are 0; null for a picture of its own colours. */
  stencil: Colour | null;
}

export type Colour = readonly [red: number, green: number, blue: number];

const bytesSchema = z.union([z.instanceof(Uint8ClampedArray), z.instanceof(Uint8Array)]);
const decodedSchema = z.object({
  width: z.int().check(z.positive()),
  height: z.int().check(z.positive()),
  kind: z.optional(z.union([z.literal(1), z.literal(2), z.literal(3)])),
  data: bytesSchema,
});

/**
 * What pdf.js holds for an image, as pixels; null where it could not be decoded or has fewer bytes than its size asks.
 * @param stencil the colour that an image mask is painted in
 */
export function toPixels(decoded: unknown, stencil: Colour | null): Pixels | null {
  const { success, data: image } = decodedSchema.safeParse(decoded);
  if (!success) return null;
  const kind = stencil ? 1 : image.kind;
  if (!kind) return null;
  const row = kind === 1 ? (image.width + 7) >> 3 : image.width * (kind + 1);
  if (image.data.length < row * image.height) return null;
  return { width: image.width, height: image.height, kind, data: image.data, stencil };
}

/** Adds one pixel's red, green, blue (0–255, times its opacity) and opacity (0–1) to `sum`. */
export type Sampler = (x: number, y: number, sum: Float64Array) => void;

export function samplerOf(pixels: Pixels): Sampler {
  if (pixels.kind === 1) return bitSampler(pixels);
  const { width, data } = pixels;
  if (pixels.kind === 2) {
    return (x, y, sum) => {
      const at = (y * width + x) * 3;
      add(sum, data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, 1);
    };
  }
  return (x, y, sum) => {
    const at = (y * width + x) * 4;
    add(sum, data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0, (data[at + 3] ?? 0) / 255);
  };
}

function bitSampler({ width, data, stencil }: Pixels): Sampler {
  const row = (width + 7) >> 3;
  return (x, y, sum) => {
    const set = ((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
    if (!stencil) add(sum, set * 255, set * 255, set * 255, 1);
    else if (!set) add(sum, stencil[0], stencil[1], stencil[2], 1);
  };
}

function add(sum: Float64Array, red: number, green: number, blue: number, opacity: number): void {
  sum[0] = (sum[0] ?? 0) + red * opacity;
  sum[1] = (sum[1] ?? 0) + green * opacity;
  sum[2] = (sum[2] ?? 0) + blue * opacity;
  sum[3] = (sum[3] ?? 0) + opacity;
}
