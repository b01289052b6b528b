import type { Box } from '../pdf/geometry.ts';
import type { Grey } from './grey.ts';
import { inkThreshold } from './ink.ts';

/** A line of 10 mm and longer is drawn, not written. */
const LEAST_MILLIMETRES = 10;
/** Lines under a header's parts are hairlines. */
const MOST_THICKNESS_MILLIMETRES = 0.9;

/**
 * The level lines drawn on a page, as under the issuing body and the motto (NĐ30 Phụ lục I, II.1 and II.2).
 * @param dpi pixels an inch
 * @returns boxes in pixels
 */
export function findRules(grey: Grey, dpi: number): Box[] {
  const threshold = inkThreshold(grey);
  const least = (LEAST_MILLIMETRES / 25.4) * dpi;
  const most = (MOST_THICKNESS_MILLIMETRES / 25.4) * dpi;
  const rules: Box[] = [];
  for (let y = 0; y < grey.height; y += 1) {
    for (const run of runs(grey, y, threshold, least)) {
      const known = rules.find((rule) => rule.y1 >= y - 1 && rule.x0 <= run.x1 && rule.x1 >= run.x0);
      if (known) {
        known.x0 = Math.min(known.x0, run.x0);
        known.x1 = Math.max(known.x1, run.x1);
        known.y1 = y + 1;
      } else rules.push({ ...run, y0: y, y1: y + 1 });
    }
  }
  return rules.filter(({ y0, y1 }) => y1 - y0 <= most);
}

function runs(grey: Grey, y: number, threshold: number, least: number): { x0: number; x1: number }[] {
  const found: { x0: number; x1: number }[] = [];
  let start = -1;
  for (let x = 0; x <= grey.width; x += 1) {
    const ink = x < grey.width && (grey.data[y * grey.width + x] ?? 255) < threshold;
    if (ink && start < 0) start = x;
    if (!ink && start >= 0) {
      if (x - start >= least) found.push({ x0: start, x1: x });
      start = -1;
    }
  }
  return found;
}

/** The picture with paper in place of those lines, which OCR would take for dashes. */
export function withoutRules(grey: Grey, rules: readonly Box[]): Grey {
  const data = grey.data.slice();
  for (const { x0, x1, y0, y1 } of rules) {
    for (let y = Math.max(0, y0 - 1); y < Math.min(grey.height, y1 + 1); y += 1) {
      data.fill(255, y * grey.width + x0, y * grey.width + x1);
    }
  }
  return { ...grey, data };
}
