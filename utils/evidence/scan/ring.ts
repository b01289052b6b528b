import { PAPER, RED, type InkMap } from './ink.ts';
import type { Middle } from './ring-votes.ts';

/** How the circle of one radius around a middle looks, as far as it lies on the page. */
export interface Circle {
  /** Share of the whole circle that lies on the page. */
  visible: number;
  /** Share of what is visible that is red; where other ink lies over it, it says nothing either way. */
  red: number;
  /** Share of what is visible that other ink lies over. */
  covered: number;
}

/**
 * Follows a circle.
 * @param slack pixels by which the line may be off, inwards and outwards
 * @param steps places that are looked at
 */
export function followCircle(
  ink: InkMap,
  { x, y }: Middle,
  radius: number,
  slack: number,
  steps = 180,
): Circle {
  let visible = 0;
  let red = 0;
  let covered = 0;
  for (let step = 0; step < steps; step += 1) {
    const angle = (step / steps) * 2 * Math.PI;
    const kind = kindAlong(ink, { x, y }, angle, radius, slack);
    if (kind === null) continue;
    visible += 1;
    if (kind === RED) red += 1;
    else if (kind !== PAPER) covered += 1;
  }
  const open = visible - covered;
  return {
    visible: visible / steps,
    red: open === 0 ? 0 : red / open,
    covered: visible === 0 ? 0 : covered / visible,
  };
}

/** Red where any is within the slack, else what stands at the radius itself; null off the page. */
function kindAlong(
  ink: InkMap,
  { x, y }: Middle,
  angle: number,
  radius: number,
  slack: number,
): number | null {
  let kind: number | null = null;
  for (let off = -slack; off <= slack; off += 1) {
    const column = Math.round(x + (radius + off) * Math.cos(angle));
    const row = Math.round(y + (radius + off) * Math.sin(angle));
    if (column < 0 || row < 0 || column >= ink.width || row >= ink.height) {
      if (off === 0) return null;
      continue;
    }
    const here = ink.kinds[row * ink.width + column] ?? PAPER;
    if (here === RED) return RED;
    if (here !== PAPER) kind = here;
    else kind ??= PAPER;
  }
  return kind;
}

/** Share of red in the part of a ring between two radii that lies on the page. */
export function redWithin(ink: InkMap, { x, y }: Middle, from: number, to: number): number {
  let seen = 0;
  let red = 0;
  const top = Math.max(0, Math.floor(y - to));
  const bottom = Math.min(ink.height - 1, Math.ceil(y + to));
  for (let row = top; row <= bottom; row += 1) {
    const right = Math.min(ink.width - 1, Math.ceil(x + to));
    for (let column = Math.max(0, Math.floor(x - to)); column <= right; column += 1) {
      const distance = Math.hypot(column - x, row - y);
      if (distance < from || distance > to) continue;
      seen += 1;
      if (ink.kinds[row * ink.width + column] === RED) red += 1;
    }
  }
  return seen === 0 ? 0 : red / seen;
}
