import { sendFromPage } from '../../utils/messaging/page-answers.ts';
import type { FromPage } from '../../utils/messaging/protocol.ts';

type Arrival = Extract<FromPage, { type: 'page-seen' }>['arrival'];

/** How this document was come by; undefined where it was simply opened, or is the direct answer to a form. */
export function arrival(): Arrival {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry?.type === 'reload') return 'reloaded';
  if (entry?.type === 'back_forward') return 'traversed';
  return entry && entry.redirectCount > 0 ? 'redirected' : undefined;
}

/**
 * Tells the service worker, when the document is left for another, whether a form was posted: `form.submit()` fires
 * no event of the form's own.
 */
export function watchLeaving(signal: AbortSignal): void {
  const note = ({ destination, downloadRequest, formData }: NavigateEvent): void => {
    if (destination.sameDocument || downloadRequest !== null) return;
    void sendFromPage({ to: 'background', type: 'leaving', form: formData !== null });
  };
  navigation.addEventListener('navigate', note, { signal });
}
