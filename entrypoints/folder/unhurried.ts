/** Milliseconds between two runs at least. */
const REST = 150;
/** How many times as long as a run took is rested after it. */
const SHARE = 9;

/**
 * Runs work soon after it was asked for, however often that was, and rests nine times as long as it took: showing
 * what comes in takes no more than a tenth of the time, however many files there are.
 */
export function unhurried(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = 0;
  let restedFrom = 0;
  return () => {
    if (timer !== undefined) return;
    const wait = Math.max(0, restedFrom + rest - performance.now());
    timer = setTimeout(() => {
      timer = undefined;
      const began = performance.now();
      work();
      restedFrom = performance.now();
      rest = Math.max(REST, SHARE * (restedFrom - began));
    }, wait);
  };
}
