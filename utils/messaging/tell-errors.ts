import { onUncaught, type ErrorPlace } from './noted-errors.ts';
import { sendToBackground } from './send.ts';

/** Has the service worker note what goes wrong in this page of ours, so that it can be told the maintainers. */
export function tellErrors(place: ErrorPlace): void {
  onUncaught((outline) => void sendToBackground({ to: 'background', type: 'error-met', place, outline }));
}
