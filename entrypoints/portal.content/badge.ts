import type { Outcome } from '../../utils/report/finding.ts';
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
 * A shape for each outcome, so that no colour is needed to tell them: octagon, triangle, diamond, square, disc, small
 * disc; the colours keep 4.5 to 1 against white figures. Painted as backgrounds: a drawing, a clip or containment
 * would each be a layer to sort anew at every key that is typed beside it.
 */
const STYLE = `
:host { all: initial !important; display: block !important; float: left !important;
  margin: var(--soat-cchc-top, -17px) 0 0 var(--soat-cchc-left, 4px) !important;
  width: 24px !important; height: 24px !important; cursor: pointer !important;
  font: 700 12px/24px "Segoe UI", Roboto, Arial, sans-serif !important; text-align: center !important;
  color: #fff !important; forced-color-adjust: none !important; }
:host([data-outcome='error']) { background: ${corners('#b3261e', '4.6px')} !important; }
:host([data-outcome='warning']) { line-height: 30px !important;
  background: conic-gradient(from 151deg at 50% 0, #8a5300 58deg, transparent 58.5deg) 0 1px / 24px 21px no-repeat !important; }
:host([data-outcome='review']) { background: ${corners('#5b3fa6', '8.2px')} !important; }
:host([data-outcome='info']) { background: #1f5fa8 content-box !important; padding: 1px !important;
  box-sizing: border-box !important; line-height: 22px !important; border-radius: 5px !important; }
:host([data-outcome='pass']) { background: radial-gradient(#1b6e3c 11px, transparent 11.5px) !important; }
:host([data-outcome='none']) { background: radial-gradient(#5f6368 9px, transparent 9.5px) !important; }
:host([data-pale]) { background: radial-gradient(#a3a6aa 5px, transparent 5.5px) !important;
  color: transparent !important; }
@media print { :host { display: none !important; } }
:host(:focus-visible) { outline: 2px solid #1f5fa8 !important; outline-offset: 2px !important; }
`;

/** A square whose four corners are cut off at `cut` from each. */
function corners(colour: string, cut: string): string {
  const quarter = (angle: number, place: string): string =>
    `linear-gradient(${angle}deg, transparent ${cut}, ${colour} calc(${cut} + .7px)) ${place} / 12px 12px no-repeat`;
  return [
    quarter(135, '0 0'),
    quarter(225, '12px 0'),
    quarter(45, '0 12px'),
    quarter(315, '12px 12px'),
  ].join();
}

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
