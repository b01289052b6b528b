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
