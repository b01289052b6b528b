/** Work that is under way, by name; it orders what runs in this worker and is no state. */
const queues = new Map<string, Promise<unknown>>();

/** Runs pieces of work with the same name one after the other, so that none overwrites what another just wrote. */
export function serially<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const before = queues.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  queues.set(name, mine);
  const forget = () => {
    if (queues.get(name) === mine) queues.delete(name);
  };
  mine.then(forget, forget);
  return mine;
}
