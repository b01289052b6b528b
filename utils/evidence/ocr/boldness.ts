import type { Box } from '../pdf/geometry.ts';
import type { Grey } from './grey.ts';
import { inkThreshold } from './ink.ts';

/** Stems of bold letters are thicker than those of plain ones by this share at least. */
const BOLDER = 1.3;
/** Wider runs of ink are no stems; in inches. */
const WIDEST_STEM = 0.05;
/** Place, date and number are plain on every header: this share of the words, at least, tells what plain is. */
const PLAIN_SHARE = 0.25;

/**
 * Which words are set in bold: those whose stems are clearly thicker than the page's thin ones.
 * @param boxes of the words, in pixels
 * @param dpi pixels an inch
 */
export function areBold(grey: Grey, boxes: readonly Box[], dpi: number): boolean[] {
  const threshold = inkThreshold(grey);
  const stems = boxes.map((box) => stemWidth(grey, box, threshold, WIDEST_STEM * dpi));
  const plain = [...stems].sort((a, b) => a - b)[Math.floor(PLAIN_SHARE * stems.length)] ?? 0;
  return stems.map((stem) => stem > BOLDER * plain);
}

/** Mean length of the level runs of ink that stems leave, the paler pixels at their edges in part; 0 without any. */
function stemWidth(grey: Grey, box: Box, threshold: number, widest: number): number {
  let runs = 0;
  let sum = 0;
  for (let y = Math.max(0, box.y0); y < Math.min(grey.height, box.y1); y += 1) {
    let length = 0;
    for (let x = Math.max(0, box.x0); x <= Math.min(grey.width - 1, box.x1); x += 1) {
      if ((grey.data[y * grey.width + x] ?? 255) < threshold) length += 1;
      else {
        if (length > 0 && length <= widest) {
          runs += 1;
          sum += length;
        }
        length = 0;
      }
    }
  }
  return runs === 0 ? 0 : sum / runs;
}
