import { joinLines } from './clean.ts';
import type { DocumentNumber } from './number.ts';
import type { Segment } from './segments.ts';
import { isBodyLine } from './zones.ts';

const START = /^(?:v\s?\/\s?v|vv|về việc)\b\s*:?\s*/iu;
/** How urgent or secret a document is stands under the abstract (NĐ30 Phụ lục I, IV: boxes 10a and 10b). */
const STAMP = /^(?:hỏa tốc|hoả tốc|thượng khẩn|khẩn|mật|tối mật|tuyệt mật)\b/iu;
const LINE_GAP = 1.9;
const MAX_LINES = 8;
/** It begins within this many letters' sizes under the number. */
const NEAR = 6;

/**
 * The abstract of a công văn: «V/v …» under the number, in the left column (NĐ30 Phụ lục I, II.5.b), its lines
 * joined and «V/v» taken off.
 */
export function letterAbstract(
  segments: readonly Segment[],
  numberLine: Segment & Partial<DocumentNumber>,
  middle: number,
): string | null {
  const column = segments.filter(
    ({ x0, x1, baseline }) => baseline > numberLine.baseline && (x0 + x1) / 2 < middle && x0 < middle - 20,
  );
  const index = column.findIndex(({ text }) => START.test(text));
  const first = column[index];
  if (!first || first.baseline - numberLine.baseline > NEAR * first.size) return null;
  const lines = [first.text.replace(START, '')];
  let last = first;
  for (const line of column.slice(index + 1)) {
    if (line.baseline - last.baseline > LINE_GAP * last.size) break;
    if (isBodyLine(line.text) || isStamp(line.text) || Math.abs(line.size - first.size) > 0.12 * first.size)
      break;
    if (lines.length >= MAX_LINES || /^[-_.…\s]+$/.test(line.text)) break;
    lines.push(line.text);
    last = line;
  }
  return joinLines(lines) || null;
}

function isStamp(text: string): boolean {
  return text === text.toUpperCase() && STAMP.test(text);
}
