/**
 * Does a piece of work for each item in order, `lanes` at a time, so that no more than these are ever in memory.
 * Resolves once all are done, or, after `signal` was aborted, once those begun have ended. The work never rejects.
 */
export async function workThrough<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
  signal: AbortSignal,
  lanes = 2,
): Promise<void> {
  const waiting = items.values();
  const lane = async () => {
    for (const item of waiting) {
      if (signal.aborted) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
