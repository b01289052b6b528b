const SIZE = 24;
const GAP = 4;
/** From the baseline, on which the spot stands, to the middle of the letters. */
const MIDDLE = 5;
const ON_LINE = -SIZE / 2 - MIDDLE;

/** Of the badge's corner, from its spot, in CSS pixels. */
interface Fit {
  left: number;
  top: number;
}

/**
 * Finds each badge its place within its cell: after the text where the line has room, else below it, else in the
 * corner. Measures all before it moves any, so that the page is laid out once.
 */
export function fitBadges(badges: readonly HTMLElement[]): void {
  const fits = badges.map((badge) => [badge, fit(badge)] as const);
  for (const [badge, { left, top }] of fits) {
    badge.style.setProperty('--soat-cchc-left', `${left}px`);
    badge.style.setProperty('--soat-cchc-top', `${top}px`);
  }
}

function fit(badge: HTMLElement): Fit {
  const spot = badge.parentElement;
  const cell = spot?.parentElement;
  if (!spot || !cell) return { left: GAP, top: ON_LINE };
  const from = spot.getBoundingClientRect();
  const box = cell.getBoundingClientRect();
  if (from.right + GAP + SIZE <= roomEnd(cell, box)) return { left: GAP, top: ON_LINE };
  const indent = Number.parseFloat(getComputedStyle(cell).paddingLeft) || 0;
  if (box.bottom - from.bottom >= SIZE + GAP) return { left: box.left + indent - from.left, top: GAP };
  return { left: box.right - SIZE - from.left, top: ON_LINE };
}

/** How far to the right nothing is written: the cell's edge, or where the content of the next one begins. */
function roomEnd(cell: Element, box: DOMRect): number {
  const next = cell.nextElementSibling;
  if (!next || !cell.matches('td, th')) return box.right;
  const range = next.ownerDocument.createRange();
  range.selectNodeContents(next);
  const content = range.getBoundingClientRect();
  return content.width > 0 && content.left > box.left ? Math.max(content.left, box.right) : box.right;
}
