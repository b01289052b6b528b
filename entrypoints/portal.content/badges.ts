import type { PortalView } from '../../utils/portal/view.ts';
import { createBadge, createSpot, dressBadge, paintBadge, type BadgeText } from './badge.ts';
import { fitBadges } from './badge-fit.ts';
import type { Page } from './page.ts';

/** A page that takes a badge out of its place gets it back this often within `WINDOW`, then is left in peace. */
const MOST_RETURNS = 8;
/** Milliseconds. */
const WINDOW = 10_000;

interface Spot {
  badge: HTMLElement;
  spot: HTMLElement;
  /** Where it was put last. */
  anchor: Element | null;
}

/** The badges beside the criteria. */
export interface Badges {
  /** Shows these outcomes, by criterion code, from now on. */
  show(outcomes: ReadonlyMap<string, BadgeText>): void;
  remove(): void;
}

/** Keeps a badge beside each criterion whose outcome is known, through every post-back. */
export function keepBadges(page: Page, open: (criterion: string) => void): Badges {
  const spots = new Map<string, Spot>();
  const returns = new Map<string, number[]>();
  let outcomes: ReadonlyMap<string, BadgeText> = new Map();
  let parents: ReadonlySet<string> = new Set();

  /** A post-back brings a new place with it; only where the old one has lost its badge is that the page's will. */
  const mayReturn = (code: string, made: Spot, anchor: Element): boolean => {
    const isNew = made.anchor !== anchor;
    made.anchor = anchor;
    if (isNew) return true;
    const now = performance.now();
    const recent = (returns.get(code) ?? []).filter((at) => now - at < WINDOW);
    returns.set(code, [...recent, now]);
    return recent.length < MOST_RETURNS;
  };
  const update = (view: PortalView): void => {
    const put: HTMLElement[] = [];
    for (const [code, text] of outcomes) {
      const anchor = view.places.get(code)?.badgeAnchor;
      if (!anchor) continue;
      const made = spots.get(code) ?? create(code);
      const { badge, spot } = made;
      paintBadge(badge, text, parents.has(code));
      if (spot.parentNode === anchor && badge.parentNode === spot) continue;
      if (!mayReturn(code, made, anchor)) continue;
      spot.append(badge);
      anchor.append(spot);
      dressBadge(badge);
      put.push(badge);
    }
    for (const [code, { spot }] of spots) {
      if (outcomes.has(code) && view.places.has(code)) continue;
      spot.remove();
      // Else the tables of all tabs that were ever open would be held.
      spots.delete(code);
    }
    fitBadges(put);
  };
  const create = (code: string): Spot => {
    const badge = createBadge(code, () => open(code));
    const made: Spot = { badge, spot: createSpot(badge), anchor: null };
    spots.set(code, made);
    return made;
  };
  page.onRead(update);
  return {
    show(wanted) {
      outcomes = wanted;
      parents = new Set([...wanted.keys()].map((code) => code.slice(0, code.lastIndexOf('.'))));
      update(page.view());
    },
    remove() {
      for (const { spot } of spots.values()) spot.remove();
    },
  };
}
