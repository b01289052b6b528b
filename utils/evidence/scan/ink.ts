import type { Raster } from './compose.ts';

/** What a pixel is of, for the search for seals. */
export const PAPER = 0;
export const RED = 1;
/** Black, blue or dark: letters, or a signature that may lie over a seal. */
export const OTHER = 2;

export interface InkMap {
  width: number;
  height: number;
  /** One of the above a pixel, rows from the top. */
  kinds: Uint8Array;
  /** How many are red. */
  red: number;
  /** Whether any colour is there: grey pictures differ by their coding alone. */
  colour: boolean;
}

/** Difference of the strongest and the weakest of red, green and blue: what a pale stamp has at least, */
const RED_CHROMA = 26;
/** what coding alone leaves of grey at most, */
const GREY_CHROMA = 9;
/** and the share of pixels above that which a picture of no colour has. */
const GREY_SHARE = 0.0005;
/** Hue of red ink from bluish to yellowish, degrees. */
const BLUISH = -46;
const YELLOWISH = 20;
/** Brightness below this share of the paper's is no paper. */
const DARK = 0.72;
/** A share of the brightest pixels that tells the paper's colour. */
const PAPER_SHARE = 0.4;

/** Sorts pixels into paper, red ink and other ink, by the paper's own colour. */
export function inkMap({ width, height, data }: Raster): InkMap {
  const paper = paperColour(data);
  const scale = paper.map((value) => 255 / Math.max(value, 1));
  const kinds = new Uint8Array(width * height);
  let red = 0;
  let coloured = 0;
  for (let pixel = 0; pixel < kinds.length; pixel += 1) {
    const at = pixel * 4;
    const [r0, g0, b0] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    if (Math.max(r0, g0, b0) - Math.min(r0, g0, b0) > GREY_CHROMA) coloured += 1;
    const r = r0 * (scale[0] ?? 1);
    const g = g0 * (scale[1] ?? 1);
    const b = b0 * (scale[2] ?? 1);
    if (isRed(r, g, b)) {
      kinds[pixel] = RED;
      red += 1;
    } else if (0.3 * r + 0.59 * g + 0.11 * b < DARK * 255) {
      kinds[pixel] = OTHER;
    }
  }
  return { width, height, kinds, red, colour: coloured > GREY_SHARE * kinds.length };
}

function isRed(r: number, g: number, b: number): boolean {
  const low = Math.min(g, b);
  const chroma = r - low;
  if (r < g || r < b || chroma < RED_CHROMA) return false;
  const hue = (60 * (g - b)) / chroma;
  // What is nearly black has hues of its own making.
  return hue >= BLUISH && hue <= YELLOWISH && chroma > 0.2 * r * (r < 90 ? 2 : 0.55);
}

/** Red, green and blue of the paper: the level that a good share of all pixels reaches, each for itself. */
function paperColour(data: Uint8ClampedArray): number[] {
  return [0, 1, 2].map((channel) => {
    const counts = new Uint32Array(256);
    for (let at = channel; at < data.length; at += 16)
      counts[data[at] ?? 0] = (counts[data[at] ?? 0] ?? 0) + 1;
    let left = (data.length / 16) * PAPER_SHARE;
    let level = 255;
    while (level > 0 && left > 0) {
      left -= counts[level] ?? 0;
      level -= 1;
    }
    return level + 1;
  });
}
