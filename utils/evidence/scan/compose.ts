import { boxOf, multiply, type Matrix } from '../pdf/geometry.ts';
import { samplerOf, type Pixels } from './sampler.ts';

/** A picture and where it lies: its matrix takes the unit square (8.9.5) to points of the page as shown, y down. */
export interface Placed {
  pixels: Pixels;
  matrix: Matrix;
}

/** Red, green, blue and 255 a pixel, rows from the top. */
export interface Raster {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** Samples a side that one pixel is averaged from; more would tell nothing more. */
const MOST_SAMPLES = 4;

/**
 * The pictures of a page on white paper, in the order of drawing.
 * @param scale pixels a point
 * @param size of the result, in pixels
 */
export function compose(
  pictures: readonly Placed[],
  scale: number,
  size: { width: number; height: number },
): Raster {
  const raster = { ...size, data: new Uint8ClampedArray(size.width * size.height * 4).fill(255) };
  for (const picture of pictures) paint(raster, picture, scale);
  return raster;
}

function paint(raster: Raster, { pixels, matrix }: Placed, scale: number): void {
  const toPage = multiply([scale, 0, 0, scale, 0, 0], matrix);
  const box = boxOf(toPage, 0, 0, 1, 1);
  // The unit square's y grows upwards, an image's rows downwards.
  const inverse = invert(multiply(toPage, [1 / pixels.width, 0, 0, -1 / pixels.height, 0, 1]));
  if (!inverse) return;
  const across = samples(Math.hypot(inverse[0], inverse[1]));
  const down = samples(Math.hypot(inverse[2], inverse[3]));
  const sample = samplerOf(pixels);
  const [a, b, c, d, e, f] = inverse;
  const sum = new Float64Array(4);
  const x0 = Math.max(0, Math.floor(box.x0));
  const x1 = Math.min(raster.width, Math.ceil(box.x1));
  const y1 = Math.min(raster.height, Math.ceil(box.y1));
  for (let y = Math.max(0, Math.floor(box.y0)); y < y1; y += 1) {
    for (let x = x0; x < x1; x += 1) {
      sum.fill(0);
      for (let j = 0; j < down; j += 1) {
        for (let i = 0; i < across; i += 1) {
          // The matrix by hand: this runs millions of times a page.
          const px = x + (i + 0.5) / across;
          const py = y + (j + 0.5) / down;
          const u = Math.floor(a * px + c * py + e);
          const v = Math.floor(b * px + d * py + f);
          if (u >= 0 && v >= 0 && u < pixels.width && v < pixels.height) sample(u, v, sum);
        }
      }
      blend(raster.data, (y * raster.width + x) * 4, sum, across * down);
    }
  }
}

function samples(step: number): number {
  return Math.min(MOST_SAMPLES, Math.max(1, Math.ceil(step)));
}

function blend(data: Uint8ClampedArray, at: number, sum: Float64Array, count: number): void {
  const left = 1 - (sum[3] ?? 0) / count;
  for (let channel = 0; channel < 3; channel += 1) {
    data[at + channel] = (sum[channel] ?? 0) / count + (data[at + channel] ?? 0) * left;
  }
}

function invert([a, b, c, d, e, f]: Matrix): Matrix | null {
  const determinant = a * d - b * c;
  if (!Number.isFinite(1 / determinant)) return null;
  return [
    d / determinant,
    -b / determinant,
    -c / determinant,
    a / determinant,
    (c * f - d * e) / determinant,
    (b * e - a * f) / determinant,
  ];
}
