/** Work in the order in which it came, `lanes` pieces at a time. */
export interface Queue<Job> {
  add: (job: Job) => void;
}

/**
 * @param lanes what does the work, one job at a time each; it never rejects
 * @param nameOf tells jobs apart: one of a name that waits or is being done is not taken once more
 */
export function createQueue<Job>(
  lanes: readonly ((job: Job) => Promise<void>)[],
  nameOf: (job: Job) => unknown = (job) => job,
): Queue<Job> {
  const taken = new Set<unknown>();
  const waiting: Job[] = [];
  const idle = [...lanes];

  const next = () => {
    const lane = waiting.length > 0 ? idle.pop() : undefined;
    const job = lane && waiting.shift();
    if (!lane || !job) return;
    void lane(job).finally(() => {
      taken.delete(nameOf(job));
      idle.push(lane);
      next();
    });
    next();
  };
  return {
    add(job) {
      const name = nameOf(job);
      if (taken.has(name)) return;
      taken.add(name);
      waiting.push(job);
      next();
    },
  };
}
