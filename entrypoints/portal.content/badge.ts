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

/** Shape and colours of each outcome, in a square of 24; the colours keep 4.5 to 1 against white figures. */
const LOOKS: Record<Outcome, { path: string; fill: string; sign: string }> = {
  error: { path: 'M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z', fill: '#b3261e', sign: '✕' },
  warning: { path: 'M12 1.5 23.5 22H.5z', fill: '#8a5300', sign: '!' },
  review: { path: 'M12 .8 23.2 12 12 23.2.8 12z', fill: '#5b3fa6', sign: '?' },
  info: {
    path: 'M4 2h16a2 2 0 0 1 2 2v16a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2z',
    fill: '#1f5fa8',
    sign: 'i',
  },
  pass: { path: 'M12 1a11 11 0 1 1 0 22 11 11 0 0 1 0-22z', fill: '#1b6e3c', sign: '✓' },
  none: { path: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18z', fill: '#5f6368', sign: '–' },
};
const COUNTED = new Set<Outcome>(['error', 'warning', 'review', 'info']);

const STYLE = `
:host { all: initial !important; display: block !important; position: absolute !important; z-index: 1 !important;
  left: var(--soat-cchc-left, 4px) !important; top: var(--soat-cchc-top, -17px) !important;
  width: 24px !important; height: 24px !important;
  cursor: pointer !important; contain: strict !important; content-visibility: auto !important; }
@media print { :host { display: none !important; } }
svg { display: block; width: 24px; height: 24px; }
path { stroke: #fff; stroke-width: 1px; }
:host([data-pale]) svg { scale: .5; opacity: .5; }
text { font: 700 12px/1 "Segoe UI", Roboto, Arial, sans-serif; fill: #fff; text-anchor: middle; }
:host(:focus-visible) { outline: 2px solid #1f5fa8 !important; outline-offset: 2px !important; }
`;

/**
 * What a badge hangs on: an empty element on the line takes no room, so no row changes its size, and it scrolls along
 * with its row. Contained, as the badge is, so that a key typed elsewhere lays out none of them anew.
 */
export function createSpot(badge: HTMLElement): HTMLElement {
  const spot = document.createElement('soat-cchc-spot');
  isolate(spot, {
    display: 'inline-block',
    position: 'relative',
    width: '0',
    height: '0',
    contain: 'size layout style',
  });
  spot.append(badge);
  return spot;
}

/** A badge for one criterion; `open` is called when it is clicked, or pressed with Enter or Space. */
export function createBadge(criterion: string, open: () => void): HTMLElement {
  const badge = document.createElement('soat-cchc-badge');
  badge.dataset['criterion'] = criterion;
  badge.setAttribute('role', 'button');
  const root = attachStyled(badge, STYLE);
  const svg = root.appendChild(svgElement('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }));
  svg.append(svgElement('path', {}), svgElement('text', { x: '12' }));
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
  const { path, fill, sign } = LOOKS[outcome];
  const [shape, text] = badge.shadowRoot?.querySelectorAll('path, text') ?? [];
  shape?.setAttribute('d', path);
  shape?.setAttribute('fill', fill);
  text?.setAttribute('y', outcome === 'warning' ? '19' : '16.5');
  if (text) text.textContent = COUNTED.has(outcome) && count > 0 ? String(count) : sign;
}

function svgElement(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
