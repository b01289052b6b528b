import type { TextDraft } from './records.ts';

/** A text may shrink by this many characters (a corrected word) before its earlier version is kept. */
const SLACK = 8;

/** Milliseconds without a key after which what stood there is a version of its own. */
const PAUSE: Record<TextDraft['field'], number> = { explanation: 10_000, score: 1_000 };

/** How many earlier versions of one text are kept, those that were sent not counted. */
export const MAX_VERSIONS = 40;

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

/**
 * What `before` is once `next` takes its place: a version of its own where it stood for a while or was written in
 * another document; null where it is no more than a step on the way.
 */
export function versionLeft(before: TextDraft, next: TextDraft): 'typed' | 'tab' | null {
  if (before.value === next.value || before.value.trim() === '') return null;
  if (before.writer !== undefined && before.writer !== next.writer) return 'tab';
  const rested = Date.parse(next.writtenAt) - Date.parse(before.writtenAt);
  return rested >= PAUSE[next.field] ? 'typed' : null;
}
