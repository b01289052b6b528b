/**
 * Does work for tabs that many calls ask for: for the first at once, for those that come while it is done or rests
 * once more after that, so that the last call is always followed by work.
 * @param rest milliseconds from the end of the work for a tab until it may begin again
 * @returns asks for it; resolves once it is done, and rejects with its error
 */
export function createBatches(
  work: (tab: number) => Promise<void>,
  rest: number,
): (tab: number) => Promise<void> {
  /** Work that is done or rests, and what waits for that, by tab. */
  const busy = new Map<number, Promise<void>>();
  const waiting = new Map<number, Promise<void>>();

  const begin = (tab: number): Promise<void> => {
    waiting.delete(tab);
    const done = work(tab);
    const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, rest));
    const over = done.then(pause, pause).then(() => {
      busy.delete(tab);
    });
    busy.set(tab, over);
    return done;
  };
  return (tab) => {
    const before = busy.get(tab);
    if (!before) return begin(tab);
    const mine = waiting.get(tab) ?? before.then(() => begin(tab));
    waiting.set(tab, mine);
    return mine;
  };
}
