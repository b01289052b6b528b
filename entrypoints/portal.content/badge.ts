import type { Outcome } from '../../utils/report/finding.ts';
import STYLE from './badge.css?inline';
import { attachStyled } from './style.ts';

/** One outcome as the service worker tells it. */
export interface BadgeText {
  outcome: Outcome;
  /** «Tiêu chí 2.3: 1 lỗi». */
  label: string;
  /** How many findings of that outcome. */
  count: number;
}

/** A line each in the picture of all badges, in this order; the last line is the pale one. */
const LINES: readonly string[] = ['error', 'warning', 'review', 'info', 'pass', 'none'] satisfies Outcome[];
/** The first so many have figures for how many findings there are. */
const COUNTED = 4;
/** The last figure of a line is «9+». */
const MOST = 10;

/** Whether an outcome is one that is known here; a later version may have others. */
export function hasBadge(outcome: string): outcome is Outcome {
  return LINES.includes(outcome);
}

/** A badge for one criterion; `open` is called when it is clicked, or pressed with Enter or Space. */
export function createBadge(criterion: string, open: () => void): HTMLElement {
  const badge = document.createElement('soat-cchc-badge');
  badge.dataset['criterion'] = criterion;
  badge.setAttribute('role', 'button');
  dressBadge(badge);
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

/** Gives a badge its look, also once it has come into another document. */
export function dressBadge(badge: HTMLElement): void {
  look ||= `${STYLE}:host{--signs:url(${chrome.runtime.getURL('badges.svg')})!important}`;
  attachStyled(badge, look);
}

/** Kept, since an extension that was updated under the page no longer tells where its picture is. */
let look = '';

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
  const line = LINES.indexOf(outcome);
  const isPale = isParent && line >= COUNTED;
  badge.toggleAttribute('data-pale', isPale);
  badge.tabIndex = isPale ? -1 : 0;
  badge.style.setProperty('--soat-cchc-count', `${Math.min(count, MOST)}`);
  badge.style.setProperty('--soat-cchc-line', `${isPale ? LINES.length : line}`);
}
