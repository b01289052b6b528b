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
  const spot = badge.parentElement?.getBoundingClientRect();
  const cell = badge.parentElement?.parentElement?.getBoundingClientRect();
  if (!spot || !cell || spot.right + GAP + SIZE <= cell.right) return { left: GAP, top: ON_LINE };
  if (cell.bottom - spot.bottom >= SIZE + GAP) {
    return { left: cell.left + (cell.width - SIZE) / 2 - spot.left, top: GAP };
  }
  return { left: cell.right - SIZE - spot.left, top: ON_LINE };
}
