/** A text may shrink by this many characters (a corrected word) before its earlier version is kept. */
const SLACK = 8;

/** How many earlier versions of one text are kept. */
export const MAX_VERSIONS = 20;

/**
 * Whether writing `next` would lose a text that was there: `peak` is the longest version since one was last kept.
 * An emptied field always counts.
 */
export function losesText(peak: string, next: string): boolean {
  if (peak.trim() === '') return false;
  return next.trim() === '' || peak.length - next.length > SLACK;
}

/** The longest version from now on. */
export function nextPeak(peak: string, next: string): string {
  return losesText(peak, next) || next.length >= peak.length ? next : peak;
}
