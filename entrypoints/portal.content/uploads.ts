/** Milliseconds after a choice in which a request of the page is taken for the upload of what was chosen. */
const SOON = 1500;
/** Milliseconds that an upload may take; a request is listed only once it has ended. */
const LONGEST = 120_000;

const UPLOADING = new Set(['fetch', 'xmlhttprequest', 'iframe']);

/**
 * Calls back once if the page sends a request of its own right after this moment, as pages do that upload a file
 * when it is chosen. Must be called at the choice.
 */
export function onUpload(signal: AbortSignal, uploaded: () => void): void {
  const chosenAt = performance.now();
  const observer = new PerformanceObserver((list) => {
    const isUpload = (entry: PerformanceEntry): boolean =>
      entry.startTime >= chosenAt &&
      entry.startTime < chosenAt + SOON &&
      UPLOADING.has((entry as PerformanceResourceTiming).initiatorType) &&
      new URL(entry.name).origin === location.origin;
    if (!list.getEntries().some(isUpload)) return;
    stop();
    uploaded();
  });
  const stop = (): void => {
    observer.disconnect();
    window.clearTimeout(timer);
  };
  const timer = window.setTimeout(stop, LONGEST);
  signal.addEventListener('abort', stop);
  observer.observe({ type: 'resource' });
}
