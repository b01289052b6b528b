import type { InkMap } from './ink.ts';
import { followCircle, redWithin } from './ring.ts';
import { ringMiddles, type Middle } from './ring-votes.ts';

/** A red seal as found on one page. */
export interface Seal {
  /** Box around it as shares of the page's width and height, 0 to 1, cut at the page's edge. */
  box: { x0: number; y0: number; x1: number; y1: number };
  /** Millimetres. */
  diameter: number;
  /** `hanging`: over the issuing body's name. `edge`: a slice at the right edge. `signature`: anywhere else. */
  kind: 'signature' | 'hanging' | 'edge';
  /** Whether it cannot well be anything else. */
  sure: boolean;
}

/** Radii of seals, millimetres: 30 to 42 across, and what scanners and wrong resolutions add or take. */
const RADII = [14.2, 22] as const;
/** A seal's ring: red at least over this share, by certainty, */
const SURE_RED = 0.72;
const UNSURE_RED = 0.52;
/** after a first search, which may be off by a little, over this one, */
const ROUGH_RED = 0.4;
/** of two lines the outer one, where both are as red, */
const OUTER_BONUS = 0.02;
/** clearer than what lies around it by this much, */
const SURE_CONTRAST = 0.45;
const UNSURE_CONTRAST = 0.35;
/** with this share of red inside: writing and a star, neither nothing nor a filled disc, */
const INSIDE = [0.025, 0.55] as const;
/** no thicker than this, millimetres, */
const BAND = 3.6;
/** and of this much of a circle on the page. */
const SURE_VISIBLE = 0.3;
const UNSURE_VISIBLE = 0.18;
/** Other ink may lie over this share of it. */
const MOST_COVERED = 0.45;

/**
 * Round red seals on a page.
 * @param mm pixels a millimetre
 */
export function findSeals(ink: InkMap, mm: number): Seal[] {
  const seals: Seal[] = [];
  for (const middle of ringMiddles(ink, [RADII[0] * mm, RADII[1] * mm])) {
    const seal = sealAround(ink, middle, mm);
    if (seal && !seals.some((other) => overlap(other, seal))) seals.push(seal);
  }
  return seals;
}

interface Ring extends Middle {
  radius: number;
  red: number;
  visible: number;
}

function sealAround(ink: InkMap, middle: Middle, mm: number): Seal | null {
  const ring = bestRing(ink, middle, mm);
  if (!ring || ring.red < UNSURE_RED || ring.visible < UNSURE_VISIBLE) return null;
  const around = mean([2, 2.8, 3.6].map((off) => followCircle(ink, ring, ring.radius + off * mm, 1).red));
  const contrast = ring.red - around;
  const inside = redWithin(ink, ring, 0.15 * ring.radius, 0.88 * ring.radius);
  if (contrast < UNSURE_CONTRAST || inside < INSIDE[0] || inside > INSIDE[1]) return null;
  if (bandWidth(ink, ring, mm) > BAND) return null;
  const sure = ring.red >= SURE_RED && contrast >= SURE_CONTRAST && ring.visible >= SURE_VISIBLE;
  return describe(ink, ring, mm, sure);
}

/** Places looked at on a circle, in the first search and in the second. */
const STEPS = [60, 180] as const;
/** Pixels by which the votes may be off, and pixels between the places that are tried first. */
const OFF = 4;
const STRIDE = 2;

/** The ring that is red over most of its length, its outer line where there are two. */
function bestRing(ink: InkMap, middle: Middle, mm: number): Ring | null {
  const radii = [RADII[0] * mm, RADII[1] * mm] as const;
  const rough = search(ink, middle, radii, OFF, STRIDE, STEPS[0]);
  if (!rough || rough.red < ROUGH_RED) return null;
  return search(ink, rough, [rough.radius - 1, rough.radius + 1], 1, 1, STEPS[1]);
}

function search(
  ink: InkMap,
  { x, y }: Middle,
  [from, to]: readonly [number, number],
  off: number,
  stride: number,
  steps: number,
): Ring | null {
  let best: Ring | null = null;
  const score = ({ red, radius }: Ring) => red + (OUTER_BONUS * radius) / to;
  for (let dy = -off; dy <= off; dy += stride) {
    for (let dx = -off; dx <= off; dx += stride) {
      const at = { x: x + dx, y: y + dy };
      for (let radius = from; radius <= to; radius += 1) {
        const circle = followCircle(ink, at, radius, 1, steps);
        if (circle.covered > MOST_COVERED) continue;
        const ring = { ...at, radius, red: circle.red, visible: circle.visible };
        if (!best || score(ring) > score(best)) best = ring;
      }
    }
  }
  return best;
}

/** How thick the unbroken red is at the ring, in millimetres: a seal's line, not a disc or a chart's band. */
function bandWidth(ink: InkMap, ring: Ring, mm: number): number {
  let width = 0;
  for (let radius = ring.radius - 8 * mm; radius <= ring.radius + 3 * mm; radius += 1) {
    if (followCircle(ink, ring, radius, 0).red > 0.9) width += 1;
  }
  return width / mm;
}

function describe(ink: InkMap, { x, y, radius }: Ring, mm: number, sure: boolean): Seal {
  const share = (value: number, size: number) => Math.min(1, Math.max(0, value / size));
  const box = {
    x0: share(x - radius, ink.width),
    y0: share(y - radius, ink.height),
    x1: share(x + radius, ink.width),
    y1: share(y + radius, ink.height),
  };
  return { box, diameter: Math.round((2 * radius) / mm), kind: kindAt(ink, x, y, radius), sure };
}

function kindAt({ width, height }: InkMap, x: number, y: number, radius: number): Seal['kind'] {
  if (x + 0.75 * radius > width) return 'edge';
  return x < 0.5 * width && y < 0.3 * height ? 'hanging' : 'signature';
}

function overlap({ box: a }: Seal, { box: b }: Seal): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
