/**
 * Remembers answers by their key: `recall(key, find)` gives what was found for the key before, or finds it. Of more
 * than `most` keys the oldest are forgotten first.
 */
export function createRecall<Answer extends NonNullable<unknown>>(
  most: number,
): (key: string, find: () => Answer) => Answer {
  const known = new Map<string, Answer>();
  return (key, find) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const answer = find();
    const [oldest] = known.keys();
    if (oldest !== undefined && known.size >= most) known.delete(oldest);
    known.set(key, answer);
    return answer;
  };
}
