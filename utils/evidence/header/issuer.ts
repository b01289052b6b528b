import { fold } from '../../text/fold.ts';
import { isDraftMark } from './draft-words.ts';
import type { Segment } from './segments.ts';

/** A line that says where, and so belongs to the line above: «ỦY BAN NHÂN DÂN / XÃ PHÚ MỸ». */
const PLACE = /^(?:xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|tinh|tp)\b/;

/**
 * The issuing body: in the left column above the number, the bold lines under the superior body's plain one (NĐ30
 * Phụ lục I, II.2.b); where the weight does not tell, the last line with the place that belongs to it.
 */
export function readIssuer(left: readonly Segment[]): string | null {
  const lines = left.filter(
    ({ text }) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase() && !isDraftMark(text),
  );
  if (lines.length === 0) return null;
  const bold = lines.findIndex((line) => line.bold);
  const told = bold >= 0 && !lines.every((line) => line.bold);
  // Bodies that issue jointly are all written in bold: «ỦY BAN NHÂN DÂN - ỦY BAN MẶT TRẬN …».
  const joint = !told && bold >= 0 && lines.some(({ text }) => text.includes(' - '));
  let start = told ? bold : joint ? 0 : lines.length - 1;
  while (start > 0 && PLACE.test(fold(lines[start]?.text ?? ''))) start -= 1;
  return lines
    .slice(start)
    .map(({ text }) => text)
    .join(' ');
}
