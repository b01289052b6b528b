/** One line of the performance table. */
export interface Row {
  what: string;
  value: string;
  aim: string;
  /** Null where it could not be measured here; `value` says why. */
  met: boolean | null;
}

/** Middle of a list of numbers; of an even list the upper one. Throws on an empty list. */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('No value to take the median of.');
  return middle;
}

/**
 * The value under which a quarter of a list lies: of times, what a quiet machine takes. What other work adds to some
 * of them is no part of what is compared. Throws on an empty list.
 */
export function quiet(values: readonly number[]): number {
  const value = [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)];
  if (value === undefined) throw new Error('No value to take the quarter of.');
  return value;
}
