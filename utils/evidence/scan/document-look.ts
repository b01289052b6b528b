import type { Raster } from './compose.ts';

/** Long side over short side of paper, from US letter to legal with a margin. */
const SHAPE = [1.15, 1.75] as const;
/** Paper is at least this bright and this much of the page, nearly grey. */
const PAPER_LEVEL = 165;
const PAPER_SHARE = 0.62;
const PAPER_CHROMA = 45;
/** Letters' share of the page. */
const LETTERS = [0.003, 0.2] as const;
/** Rows of the picture that cross letters this many times are lines of writing, */
const CROSSINGS = 10;
/** and a document has this share of them at least. */
const WRITTEN_ROWS = 0.08;
/** Brightness of letters, as a share of the paper's. */
const DARK = 0.62;

/**
 * Whether a picture is that of a document: dark lines of writing on a sheet of near-white paper. A photograph is not,
 * and where it cannot be told it is not either.
 */
export function looksLikeDocument({ width, height, data }: Raster): boolean {
  const shape = Math.max(width, height) / Math.min(width, height);
  if (shape < SHAPE[0] || shape > SHAPE[1]) return false;
  const level = paperLevel(data);
  if (level < PAPER_LEVEL) return false;
  let paper = 0;
  let letters = 0;
  let written = 0;
  for (let y = 0; y < height; y += 1) {
    let crossings = 0;
    let before = false;
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const [r, g, b] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
      const low = Math.min(r, g, b);
      const high = Math.max(r, g, b);
      if (low > 0.8 * level && high - low < PAPER_CHROMA) paper += 1;
      const dark = high < DARK * level;
      if (dark) letters += 1;
      if (dark !== before) crossings += 1;
      before = dark;
    }
    if (crossings >= 2 * CROSSINGS) written += 1;
  }
  const pixels = width * height;
  const share = letters / pixels;
  return (
    paper >= PAPER_SHARE * pixels &&
    share >= LETTERS[0] &&
    share <= LETTERS[1] &&
    written >= WRITTEN_ROWS * height
  );
}

/** The brightness that most pixels share, in steps of eight. */
function paperLevel(data: Uint8ClampedArray): number {
  const counts = new Uint32Array(32);
  for (let at = 0; at < data.length; at += 16) {
    const step = Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) >> 3;
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts.indexOf(Math.max(...counts)) * 8 + 4;
}
