import { fold } from '../../text/fold.ts';
import { SAID_EVERYWHERE } from './vocabulary.ts';

const KNOWN = onlyOf(SAID_EVERYWHERE);
const KNOWN_FOLDED = onlyOf(SAID_EVERYWHERE.map(fold));

/**
 * A short text of the page where it is made of known words alone, folded, without figures: «Điểm tự chấm (2)» is
 * "diem tu cham". Null for any other, which may be somebody's name or what somebody entered.
 */
export function knownWords(text: string): string | null {
  const words = wordsIn(text.normalize('NFC').toLowerCase());
  return KNOWN.test(words) ? fold(words) : null;
}

/** The same of what a programmer wrote, who used no accents. */
export function knownFoldedWords(text: string): string | null {
  const words = wordsIn(fold(text));
  return KNOWN_FOLDED.test(words) ? words : null;
}

function wordsIn(text: string): string {
  return text
    .slice(0, 120)
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

function onlyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:(?:${phrases.join('|')})(?: |$))+$`, 'u');
}
