import type { ToPage } from '../../utils/messaging/page-port.ts';
import type { PortalView } from '../../utils/portal/view.ts';

type GoTo = Extract<ToPage, { type: 'go-to' }>;

/** Brings a criterion's field into view and puts the focus there; the button that opens it, where it is hidden. */
export function goTo(request: GoTo, view: PortalView): void {
  const target = targetOf(request, view);
  if (!target) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  (target as HTMLElement).focus({ preventScroll: true });
}

function targetOf({ criterion, field }: GoTo, view: PortalView): Element | null {
  if (criterion === null) return field === 'submit' ? (view.submitControls[0] ?? null) : null;
  const place = view.places.get(criterion);
  if (!place) return null;
  switch (field) {
    case 'score':
    case 'explanation':
      return place[field] ?? place.opener ?? place.row;
    case 'files':
      return place.fileInputs.find(isShown) ?? place.opener ?? place.row;
    default:
      return place.row;
  }
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
