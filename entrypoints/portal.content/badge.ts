import type { Outcome } from '../../utils/report/finding.ts';
import STYLE from './badge.css?inline';
import { attachStyled, isolate } from './style.ts';

/** One outcome as the service worker tells it. */
export interface BadgeText {
  outcome: Outcome;
  /** «Tiêu chí 2.3: 1 lỗi». */
  label: string;
  /** How many findings of that outcome. */
  count: number;
}

/** What stands in the badge of an outcome without a number. */
const SIGNS: Record<Outcome, string> = {
  error: '✕',
  warning: '!',
  review: '?',
  info: 'i',
  pass: '✓',
  none: '–',
};
/** Whether an outcome is one that is known here; a later version may have others. */
export function hasBadge(outcome: string): outcome is Outcome {
  return Object.hasOwn(SIGNS, outcome);
}

const COUNTED = new Set<Outcome>(['error', 'warning', 'review', 'info']);

/**
 * What a badge hangs on: an empty element on the line takes no room, so no row changes its size, and it scrolls along
 * with its row.
 */
export function createSpot(badge: HTMLElement): HTMLElement {
  const spot = document.createElement('soat-cchc-spot');
  isolate(spot, {
    display: 'inline-block',
    width: '0',
    height: '0',
  });
  spot.append(badge);
  return spot;
}

/** A badge for one criterion; `open` is called when it is clicked, or pressed with Enter or Space. */
export function createBadge(criterion: string, open: () => void): HTMLElement {
  const badge = document.createElement('soat-cchc-badge');
  badge.dataset['criterion'] = criterion;
  badge.setAttribute('role', 'button');
  attachStyled(badge, STYLE);
  // The page's own handlers for clicks and keys in its rows are not meant.
  const act = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
    open();
  };
  badge.addEventListener('click', act);
  badge.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') act(event);
  });
  return badge;
}

/** Gives a badge that has come into another document its look there. */
export function dressBadge(badge: HTMLElement): void {
  attachStyled(badge, STYLE);
}

/**
 * Shows an outcome on a badge; does nothing where it is shown already. A row that only adds up others has nothing
 * to say of its own while it has no finding: its badge is small, pale and no stop for the keyboard.
 */
export function paintBadge(
  badge: HTMLElement,
  { outcome, label, count }: BadgeText,
  isParent: boolean,
): void {
  if (badge.dataset['outcome'] === outcome && badge.ariaLabel === label) return;
  badge.dataset['outcome'] = outcome;
  badge.ariaLabel = label;
  badge.title = label;
  const isPale = isParent && !COUNTED.has(outcome);
  badge.toggleAttribute('data-pale', isPale);
  badge.tabIndex = isPale ? -1 : 0;
  if (badge.shadowRoot)
    badge.shadowRoot.textContent = COUNTED.has(outcome) && count > 0 ? String(count) : SIGNS[outcome];
}
