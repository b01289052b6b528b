const MOST = 2000;

/** The same function of short texts that a page repeats in every row, which works each out once. */
export function remembered<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(text, (result = work(text)));
    }
    return result;
  };
}
