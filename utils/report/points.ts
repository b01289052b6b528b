/**
 * Reads a score as officers write it («1,5», «1.5», « 2 », «-0,25») in hundredths of a point, so that sums and
 * comparisons are exact. Null where the text is not one number with at most two decimals that matter.
 */
export function toHundredths(text: string): number | null {
  const match = /^([+-]?)(\d{1,4})(?:[.,](\d{1,6}))?$/.exec(text.normalize('NFKC').trim().replace('−', '-'));
  if (!match) return null;
  const value = Math.round(Number(`${match[2]}.${match[3] ?? '0'}`) * 100);
  return match[1] === '-' ? -value : value;
}

/** Points as the guidance prints them: 150 hundredths → «1,5». */
export function formatHundredths(hundredths: number): string {
  return String(hundredths / 100).replace('.', ',');
}
