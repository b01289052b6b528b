// Made once: to make one takes most of a millisecond, and a list of criteria is full of numbers.
const whole = new Intl.NumberFormat('en-GB');
const tenths = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** “1,234”. */
export const number = (value: number): string => whole.format(value);

/** The same with at most one decimal. */
export const decimal = (value: number): string => tenths.format(value);
