/** Milliseconds between two runs at least. */
const REST = 150;
/** How many times as long as a run took is rested after it. */
const SHARE = 30;
/** Milliseconds for which the browser may put a run off while it has something better to do. */
const PUT_OFF = 500;

/**
 * Runs work soon after it was asked for, however often that was, in a moment in which the browser has nothing else
 * to do, and rests thirty times as long as it took: it takes hardly any of the time, however many files there are.
 */
export function unhurried(work: () => void): () => void {
  let asked = false;
  let rest = 0;
  let restedFrom = 0;
  const run = () => {
    asked = false;
    const began = performance.now();
    work();
    restedFrom = performance.now();
    rest = Math.max(REST, SHARE * (restedFrom - began));
  };
  return () => {
    if (asked) return;
    asked = true;
    const wait = Math.max(0, restedFrom + rest - performance.now());
    setTimeout(() => requestIdleCallback(run, { timeout: PUT_OFF }), wait);
  };
}
