import type { PortalView } from '../../utils/portal/view.ts';
import { createBadge, createSpot, paintBadge, type BadgeText } from './badge.ts';
import { fitBadges } from './badge-fit.ts';
import type { Page } from './page.ts';

/** A page that takes a badge away gets it back this often within `WINDOW`, then is left in peace. */
const MOST_RETURNS = 8;
/** Milliseconds. */
const WINDOW = 10_000;

/** The badges beside the criteria. */
export interface Badges {
  /** Shows these outcomes, by criterion code, from now on. */
  show(outcomes: ReadonlyMap<string, BadgeText>): void;
  remove(): void;
}

/** Keeps a badge beside each criterion whose outcome is known, through every post-back. */
export function keepBadges(page: Page, open: (criterion: string) => void): Badges {
  const spots = new Map<string, { badge: HTMLElement; spot: HTMLElement }>();
  const returns = new Map<string, number[]>();
  let outcomes: ReadonlyMap<string, BadgeText> = new Map();

  const mayReturn = (code: string): boolean => {
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
      const { badge, spot } = spots.get(code) ?? create(code);
      paintBadge(badge, text);
      if (spot.parentNode === anchor && badge.parentNode === spot) continue;
      if (!mayReturn(code)) continue;
      spot.append(badge);
      anchor.append(spot);
      put.push(badge);
    }
    for (const [code, { spot }] of spots) {
      if (!outcomes.has(code) || !view.places.has(code)) spot.remove();
    }
    fitBadges(put);
  };
  const create = (code: string): { badge: HTMLElement; spot: HTMLElement } => {
    const badge = createBadge(code, () => open(code));
    const made = { badge, spot: createSpot(badge) };
    spots.set(code, made);
    return made;
  };
  page.onRead(update);
  return {
    show(wanted) {
      outcomes = wanted;
      update(page.view());
    },
    remove() {
      for (const { spot } of spots.values()) spot.remove();
    },
  };
}
