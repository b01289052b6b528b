/** «Phiên làm việc còn 19:30», «còn 1:05:00», «còn 20 phút», «kết thúc sau 12:00». */
const LEFT =
  /(?:phiên|session)[^.\d]{0,60}?(?:còn|sau|expires in|ends in|left)\D{0,20}?(\d{1,3})(?::(\d{2})(?::(\d{2}))?|\s*(?:phút|minutes?|min)\b)/iu;

const MINUTE = 60_000;

/**
 * When the session ends, as a text of the page says how long it still goes on; null where it says no such thing.
 * Two numbers are minutes and seconds, three are hours, minutes and seconds.
 * @param readAt when the text stood there, in milliseconds
 * @returns milliseconds
 */
export function sessionEnd(text: string, readAt: number): number | null {
  const match = LEFT.exec(text.normalize('NFC'));
  if (!match) return null;
  const [first, second, third] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (first === null || first === undefined) return null;
  if (second === null || second === undefined) return readAt + first * MINUTE;
  if (third === null || third === undefined) return readAt + first * MINUTE + second * 1000;
  return readAt + (first * 60 + second) * MINUTE + third * 1000;
}
