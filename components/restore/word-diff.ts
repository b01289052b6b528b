/** A run of words: in both texts, or in one of them only. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Above this many table cells the comparison would be felt while scrolling; then the middle is not split further. */
const MOST_CELLS = 1_000_000;

/**
 * Compares two texts word by word: `removed` stands in `before` only, `added` in `after` only. All runs but the
 * added ones, put together, give `before` back, all but the removed ones `after`.
 */
export function wordDiff(before: string, after: string): Run[] {
  const left = words(before);
  const right = words(after);
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  return merge([
    ...left.slice(0, start).map((text): Run => ({ kind: 'same', text })),
    ...middle(left.slice(start, left.length - end), right.slice(start, right.length - end)),
    ...left.slice(left.length - end).map((text): Run => ({ kind: 'same', text })),
  ]);
}

/** Words, and the blanks between them. */
function words(text: string): string[] {
  return text.match(/\S+|\s+/g) ?? [];
}

/** Longest common subsequence by dynamic programming, walked from the front. */
function middle(left: readonly string[], right: readonly string[]): Run[] {
  const width = right.length + 1;
  if ((left.length + 1) * width > MOST_CELLS) {
    return [
      ...left.map((text): Run => ({ kind: 'removed', text })),
      ...right.map((text): Run => ({ kind: 'added', text })),
    ];
  }
  const longest = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const equal = left[i] === right[j];
      longest[i * width + j] = equal ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const [before, after] = [left[i], right[j]];
    if (before !== undefined && before === after) {
      runs.push({ kind: 'same', text: before });
      i += 1;
      j += 1;
    } else if (before !== undefined && (after === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.push({ kind: 'removed', text: before });
      i += 1;
    } else if (after !== undefined) {
      runs.push({ kind: 'added', text: after });
      j += 1;
    }
  }
  return runs;
}

function merge(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.kind === run.kind) last.text += run.text;
    else merged.push({ ...run });
  }
  return merged;
}
