/** A picture in shades of grey, one byte a pixel, row by row; 0 is black. */
export interface Grey {
  width: number;
  height: number;
  data: Uint8Array;
}

/** A picture in colour, four bytes a pixel: red, green, blue, alpha. */
export interface Colour {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/**
 * The top of a page as its red light shows it, in which the ink of seals is as bright as the paper.
 * @param share how much of the height, 0 to 1
 * @param factor pixels of the result for one of the page's
 */
export function topWithoutRed(page: Colour, share: number, factor: number): Grey {
  const rows = Math.min(page.height, Math.round(page.height * share));
  const red = new Uint8Array(page.width * rows);
  for (let pixel = 0; pixel < red.length; pixel += 1) red[pixel] = page.data[4 * pixel] ?? 255;
  return scaled({ width: page.width, height: rows, data: red }, factor);
}

/** A picture made smaller by averages, or larger by what lies between pixels. */
export function scaled(grey: Grey, factor: number): Grey {
  if (factor === 1) return grey;
  const width = Math.max(1, Math.round(grey.width * factor));
  const height = Math.max(1, Math.round(grey.height * factor));
  const across = spans(grey.width, width);
  const down = spans(grey.height, height);
  const narrow = new Float32Array(width * grey.height);
  for (let y = 0, to = 0; y < grey.height; y += 1) {
    const row = y * grey.width;
    for (let x = 0; x < width; x += 1, to += 1) {
      let sum = 0;
      for (let at = 0, k = x * across.most; at < across.counts[x]!; at += 1, k += 1) {
        sum += grey.data[row + across.from[k]!]! * across.weights[k]!;
      }
      narrow[to] = sum;
    }
  }
  const data = new Uint8Array(width * height);
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, to += 1) {
      let sum = 0;
      for (let at = 0, k = y * down.most; at < down.counts[y]!; at += 1, k += 1) {
        sum += narrow[down.from[k]! * width + x]! * down.weights[k]!;
      }
      data[to] = sum + 0.5;
    }
  }
  return { width, height, data };
}

/** Of which pixels each pixel of the result is made, and how much of each: `most` entries are set aside for one. */
interface Spans {
  most: number;
  counts: Uint8Array;
  from: Uint32Array;
  weights: Float32Array;
}

function spans(from: number, to: number): Spans {
  const step = from / to;
  const reach = Math.max(step, 1) / 2;
  const most = Math.ceil(2 * reach) + 1;
  const result: Spans = {
    most,
    counts: new Uint8Array(to),
    from: new Uint32Array(to * most),
    weights: new Float32Array(to * most),
  };
  for (let index = 0; index < to; index += 1) {
    const middle = (index + 0.5) * step;
    let count = 0;
    for (let at = Math.floor(middle - reach); at < middle + reach; at += 1) {
      const weight = (Math.min(at + 1, middle + reach) - Math.max(at, middle - reach)) / (2 * reach);
      if (weight <= 0) continue;
      result.from[index * most + count] = Math.min(from - 1, Math.max(0, at));
      result.weights[index * most + count] = weight;
      count += 1;
    }
    result.counts[index] = count;
  }
  return result;
}

/** A part of a picture; what reaches over its edge is left out. Bounds in pixels, the last ones outside. */
export function cropped(grey: Grey, box: { x0: number; y0: number; x1: number; y1: number }): Grey {
  const x0 = Math.max(0, Math.floor(box.x0));
  const y0 = Math.max(0, Math.floor(box.y0));
  const width = Math.max(1, Math.min(grey.width, Math.ceil(box.x1)) - x0);
  const height = Math.max(1, Math.min(grey.height, Math.ceil(box.y1)) - y0);
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const start = (y0 + y) * grey.width + x0;
    data.set(grey.data.subarray(start, start + width), y * width);
  }
  return { width, height, data };
}

/** The picture as a binary portable graymap (PGM), which OCR reads without decoding. */
export function toPgm({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(head.length + data.length);
  bytes.set(head);
  bytes.set(data, head.length);
  return bytes;
}
