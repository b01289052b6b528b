// Made once: to make one takes most of a millisecond, and a list of criteria is full of numbers.
const whole = new Intl.NumberFormat('vi-VN');
const tenths = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** «1.234», as numbers are written in Vietnam. */
export const number = (value: number): string => whole.format(value);

/** The same with at most one decimal. */
export const decimal = (value: number): string => tenths.format(value);
