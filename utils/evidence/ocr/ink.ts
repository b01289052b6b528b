import type { Grey } from './grey.ts';

const LEVELS = 256;

/**
 * The shade that parts ink from paper best (Otsu's method): darker pixels are ink.
 * @returns 0 to 255
 */
export function inkThreshold({ data }: Grey): number {
  const counts = new Uint32Array(LEVELS);
  for (const shade of data) counts[shade] = (counts[shade] ?? 0) + 1;
  let total = 0;
  for (const [shade, count] of counts.entries()) total += shade * count;
  let best = 0;
  let threshold = 0;
  let darker = 0;
  let darkSum = 0;
  for (const [shade, count] of counts.entries()) {
    darker += count;
    darkSum += shade * count;
    const lighter = data.length - darker;
    if (darker === 0 || lighter === 0) continue;
    const apart = darkSum / darker - (total - darkSum) / lighter;
    const spread = darker * lighter * apart * apart;
    if (spread > best) {
      best = spread;
      threshold = shade + 1;
    }
  }
  return threshold;
}
