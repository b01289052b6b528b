/** Work in the order in which it came, `lanes` pieces at a time. */
export interface Queue<Job> {
  add: (job: Job) => void;
}

/** @param lanes what does the work, one job at a time each; it never rejects */
export function createQueue<Job>(lanes: readonly ((job: Job) => Promise<void>)[]): Queue<Job> {
  const waiting: Job[] = [];
  const idle = [...lanes];

  const next = () => {
    const lane = waiting.length > 0 ? idle.pop() : undefined;
    const job = lane && waiting.shift();
    if (!lane || !job) return;
    void lane(job).finally(() => {
      idle.push(lane);
      next();
    });
    next();
  };
  return {
    add(job) {
      waiting.push(job);
      next();
    },
  };
}
