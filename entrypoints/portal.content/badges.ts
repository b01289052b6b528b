import type { PortalView } from '../../utils/portal/view.ts';
import { createBadge, dressBadge, paintBadge, type BadgeText } from './badge.ts';
import { fitBadges } from './badge-fit.ts';
import type { Page } from './page.ts';

/** A page that takes a badge out of its place gets it back this often within `WINDOW`, then is left in peace. */
const MOST_RETURNS = 8;
/** Milliseconds. */
const WINDOW = 10_000;

interface Placed {
  badge: HTMLElement;
  /** Where it was put last. */
  anchor: Element | null;
}

/** The badges beside the criteria. */
export interface Badges {
  /** Shows these outcomes, by criterion code, from now on. */
  show(outcomes: ReadonlyMap<string, BadgeText>): void;
  remove(): void;
}

/** Where its last line ends: behind a block a badge would begin a line of its own. */
function lineEnd(anchor: Element): Element {
  const last = anchor.lastElementChild;
  if (!last?.matches('p,div:not(:has(input,select,textarea,button))')) return anchor;
  return last.nextSibling?.textContent?.trim() ? anchor : lineEnd(last);
}

/** Keeps a badge beside each criterion whose outcome is known, through every post-back. */
export function keepBadges(page: Page, open: (criterion: string) => void): Badges {
  const placed = new Map<string, Placed>();
  const returns = new Map<string, number[]>();
  let outcomes: ReadonlyMap<string, BadgeText> = new Map();
  let parents: ReadonlySet<string> = new Set();

  /** A post-back brings a new place with it; only where the old one has lost its badge is that the page's will. */
  const mayReturn = (code: string, made: Placed, anchor: Element): boolean => {
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
      const place = view.places.get(code);
      if (!place) continue;
      const anchor = lineEnd(place.badgeAnchor);
      const made = placed.get(code) ?? create(code);
      const { badge } = made;
      paintBadge(badge, text, parents.has(code));
      if (badge.parentNode === anchor) continue;
      if (!mayReturn(code, made, anchor)) continue;
      anchor.append(badge);
      dressBadge(badge);
      put.push(badge);
    }
    for (const [code, { badge }] of placed) {
      if (outcomes.has(code) && view.places.has(code)) continue;
      badge.remove();
      // Else the tables of all tabs that were ever open would be held.
      placed.delete(code);
    }
    fitBadges(put);
  };
  const create = (code: string): Placed => {
    const badge = createBadge(code, () => open(code));
    const made: Placed = { badge, anchor: null };
    placed.set(code, made);
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
      for (const { badge } of placed.values()) badge.remove();
    },
  };
}
