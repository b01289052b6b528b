export const MM_PER_INCH = 25.4;
export const POINTS_PER_INCH = 72;
/** Millimetres along and across. */
export const A4_MM = [297, 210] as const;
/** Paper that documents are on, A5 to A3: millimetres along the short side, */
const SHORT_SIDE = [140, 310] as const;
/** and its long side over the short one at most; √2 for A4. */
const LONGEST = 1.75;

/** Whether a sheet of these millimetres is paper that documents are on. */
export function isPaper(width: number, height: number): boolean {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  return short >= SHORT_SIDE[0] && short <= SHORT_SIDE[1] && long / short <= LONGEST;
}

/**
 * How large the paper of a page is beside what the page says: 1 for one that says so of itself. Programs make pages of
 * a point a pixel; their paper is taken for A4.
 */
export function paperScale({ width, height }: { width: number; height: number }): number {
  const mm = MM_PER_INCH / POINTS_PER_INCH;
  if (isPaper(width * mm, height * mm)) return 1;
  const [long, short] = [Math.max(width, height) * mm, Math.min(width, height) * mm];
  return Math.min(A4_MM[0] / long, A4_MM[1] / short);
}
