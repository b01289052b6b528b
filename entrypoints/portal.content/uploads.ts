/** Milliseconds after a choice in which a request of the page may be the upload of what was chosen. */
const SOON = 1500;
/** Milliseconds that an upload may take; a request is listed only once it has ended. */
const LONGEST = 120_000;
/** Milliseconds that the page has, once the request has ended, to show that the file is no longer waiting. */
const SETTLING = 3000;
const LOOK_AGAIN = 250;

const UPLOADING = new Set(['fetch', 'xmlhttprequest', 'iframe']);

/**
 * Calls back once if the page uploads what was just chosen by itself: it sends a request of its own right after this
 * moment, and the files are then no longer waiting to be sent, which `isTaken` tells. Must be called at the choice.
 */
export function onUpload(signal: AbortSignal, isTaken: () => boolean, uploaded: () => void): void {
  const chosenAt = performance.now();
  let looking: number | undefined;
  const look = (until: number): void => {
    if (!isTaken()) {
      looking = performance.now() < until ? window.setTimeout(look, LOOK_AGAIN, until) : undefined;
      return;
    }
    stop();
    uploaded();
  };
  const observer = new PerformanceObserver((list) => {
    const mayBeUpload = (entry: PerformanceEntry): boolean =>
      entry.startTime >= chosenAt &&
      entry.startTime < chosenAt + SOON &&
      UPLOADING.has((entry as PerformanceResourceTiming).initiatorType) &&
      new URL(entry.name).origin === location.origin;
    if (!list.getEntries().some(mayBeUpload)) return;
    window.clearTimeout(looking);
    look(performance.now() + SETTLING);
  });
  const stop = (): void => {
    observer.disconnect();
    // The document lives as long as the signal, and `isTaken` knows a field that a post-back replaces.
    signal.removeEventListener('abort', stop);
    window.clearTimeout(timer);
    window.clearTimeout(looking);
  };
  const timer = window.setTimeout(stop, LONGEST);
  signal.addEventListener('abort', stop);
  observer.observe({ type: 'resource' });
}
