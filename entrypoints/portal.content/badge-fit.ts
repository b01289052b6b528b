const SIZE = 24;
const GAP = 4;
/** How far it reaches under the baseline. */
const UNDER = 7;

interface Fit {
  /** Of the badge's edge from the end of the text, in CSS pixels. */
  left: number;
  /** Whether it stands under the line. */
  below: boolean;
}

const ON_LINE: Fit = { left: GAP, below: false };

/**
 * Finds each badge its place within its cell: after the text where the line has room, else below it, else in the
 * corner. Measures all before it moves any, so that the page is laid out once.
 */
export function fitBadges(badges: readonly HTMLElement[]): void {
  for (const badge of badges) place(badge, ON_LINE);
  const fits = badges.map((badge) => [badge, fit(badge)] as const);
  for (const [badge, found] of fits) place(badge, found);
}

function place(badge: HTMLElement, { left, below }: Fit): void {
  badge.style.setProperty('--soat-cchc-left', `${left}px`);
  badge.toggleAttribute('data-below', below);
}

function fit(badge: HTMLElement): Fit {
  const cell = badge.parentElement;
  if (!cell) return ON_LINE;
  const from = badge.getBoundingClientRect();
  const box = cell.getBoundingClientRect();
  if (from.right <= roomEnd(cell, box)) return ON_LINE;
  const text = from.left - GAP;
  const indent = Number.parseFloat(getComputedStyle(cell).paddingLeft) || 0;
  if (box.bottom - from.bottom >= SIZE + GAP - UNDER) return { left: box.left + indent - text, below: true };
  return { left: box.right - SIZE - text, below: false };
}

/**
 * How far to the right nothing is written: where the next content of the line begins, else the end of the cell, or of
 * what holds a link or button that is no longer than its text.
 */
function roomEnd(cell: Element, box: DOMRect): number {
  const next = cell.nextElementSibling;
  const around = cell.matches('a, button, span') ? cell.parentElement?.getBoundingClientRect() : box;
  const end = Math.max(box.right, around?.right ?? 0);
  if (!next) return end;
  const range = new Range();
  range.selectNodeContents(next);
  const { left, width, top } = range.getBoundingClientRect();
  const isOnLine = width > 0 && left > box.left && top < box.bottom;
  return isOnLine ? Math.max(left, box.right) : end;
}
