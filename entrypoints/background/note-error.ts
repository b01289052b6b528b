import { onUncaught, writeError, type ErrorPlace } from '../../utils/messaging/noted-errors.ts';
import { outlineOf, type ErrorOutline } from '../../utils/text/error-outline.ts';
import { serially } from './serial.ts';

/** Keeps an error in the list of the last ones. Never rejects: a list that cannot be written is no further error. */
export function noteError(place: ErrorPlace, outline: ErrorOutline): Promise<void> {
  const when = new Date().toISOString();
  return serially('errors', () => writeError(place, outline, when)).catch(() => undefined);
}

/** Says what went wrong here to whoever looks, and keeps its outline. */
export function noteOwnError(error: unknown): void {
  console.error(error);
  void noteError('background', outlineOf(error));
}

/** Keeps what nobody has caught in this worker. */
export function noteUncaught(): void {
  onUncaught((outline) => void noteError('background', outline));
}
