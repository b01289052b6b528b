const SIZE = 24;
const GAP = 4;

type Fit = { left: string; top: string; lift: string };
const AFTER: Fit = { left: `${GAP}px`, top: '50%', lift: `${-SIZE / 2}px` };

/**
 * Finds each badge its place within its cell: after the text where the line has room, else below it, else in the
 * corner. Measures all before it moves any, so that the page is laid out once.
 */
export function fitBadges(badges: readonly HTMLElement[]): void {
  const fits = badges.map((badge) => [badge, fit(badge)] as const);
  for (const [badge, { left, top, lift }] of fits) {
    badge.style.setProperty('--soat-cchc-left', left);
    badge.style.setProperty('--soat-cchc-top', top);
    badge.style.setProperty('--soat-cchc-lift', lift);
  }
}

function fit(badge: HTMLElement): Fit {
  const spot = badge.parentElement?.getBoundingClientRect();
  const cell = badge.parentElement?.parentElement?.getBoundingClientRect();
  if (!spot || !cell || spot.right + GAP + SIZE <= cell.right) return AFTER;
  if (cell.bottom - spot.bottom >= SIZE + GAP) {
    const centre = cell.left + (cell.width - SIZE) / 2;
    return { left: `${centre - spot.left}px`, top: '100%', lift: '2px' };
  }
  return { left: `${cell.right - SIZE - spot.left}px`, top: '50%', lift: `${-SIZE / 2}px` };
}
