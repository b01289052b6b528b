import type { Box } from '../pdf/geometry.ts';
import { fold } from '../../text/fold.ts';
import { isNationalTitle, type Segment } from './segments.ts';
import { isBodyLine } from './zones.ts';

/** Who decides, written in capitals between the abstract and the legal bases (NĐ30 Phụ lục III, mẫu 1.1 to 1.3). */
const AUTHORITY =
  /^(?:chu tich|uy ban nhan dan|hoi dong nhan dan|giam doc|truong ban|ban thuong vu|ban chap hanh|bo truong|thu tuong|chanh van phong|truong phong)\b/;
const MAX_LINES = 8;
/** Another size, another role: headings keep theirs within this share. */
const SIZE_CHANGE = 0.08;
/** The next line of a heading is at most this many letters' sizes below. */
const LINE_GAP = 2.4;
/** Words in the margin, smaller than the heading by this share, are a stamp: «ĐẾN», its number and date. */
const STAMP_SIZE = 0.85;
/** Points by which a centred line may miss the middle. */
const NOT_CENTRED = 9;
/** A note's mark is at most this share of the heading's size. */
const NOTE_SIZE = 0.75;

/**
 * The lines of a heading under its first line: they stop at a rule, at the body, at a change of weight or size, at a
 * wide gap, and where lines are no longer centred.
 * @param first the line that the heading goes on from: the type, or the heading's own first line
 * @param lines the page's segments, from top to bottom
 */
export function headingLines(
  first: Segment,
  lines: readonly Segment[],
  rules: readonly Box[],
  page: { width: number },
): string[] {
  const result: Segment[] = [];
  // A form's name may stand over a document's header.
  const banner = lines.find(({ text, baseline }) => baseline > first.baseline && isNationalTitle(text));
  let last = first;
  for (const line of lines) {
    if (line.baseline <= first.baseline + 0.4 * first.size || result.length >= MAX_LINES) continue;
    if (isMarginStamp(line, first, page.width) || isNoteMark(line, first)) continue;
    if (banner && line.baseline > banner.baseline - line.size) break;
    if (line.baseline - last.baseline > LINE_GAP * Math.max(line.size, last.size)) break;
    if (rules.some((rule) => isBetween(rule, last, line, page.width))) break;
    if (isStop(line) || changes(result[0], line, first)) break;
    result.push(line);
    last = line;
  }
  return result.map(({ text }) => text);
}

function isMarginStamp(line: Segment, first: Segment, pageWidth: number): boolean {
  return line.x1 < first.x0 && line.x1 < 0.3 * pageWidth && line.size < STAMP_SIZE * first.size;
}

function isNoteMark({ text, size }: Segment, first: Segment): boolean {
  return size < NOTE_SIZE * first.size && /^\(?[\d*]{1,2}\)?$/.test(text);
}

function isBetween(rule: Box, above: Segment, below: Segment, pageWidth: number): boolean {
  const short = rule.x1 - rule.x0 < 0.6 * pageWidth;
  return short && rule.y0 > above.baseline - 1 && rule.y1 < below.baseline - 0.3 * below.size;
}

function isStop({ text }: Segment): boolean {
  if (/^[-_=*\s.…]+$/.test(text) || /^\(?\s*(?:ban hành )?kèm theo/i.test(text)) return true;
  if (text === text.toUpperCase() && AUTHORITY.test(fold(text))) return true;
  return isBodyLine(text) && !/^(?:thực hiện|thi hành) /i.test(text);
}

function changes(start: Segment | undefined, line: Segment, first: Segment): boolean {
  if (start) {
    if (start.bold !== line.bold) return true;
    if (Math.abs(start.size - line.size) > SIZE_CHANGE * start.size) return true;
  }
  return !line.bold && !isCentredOn(line, first);
}

/** Headings are centred, running text begins at the margin or further in (NĐ30 Phụ lục I, II.5.b and II.6.e). */
function isCentredOn(line: Segment, first: Segment): boolean {
  return Math.abs(line.x0 + line.x1 - first.x0 - first.x1) / 2 < NOT_CENTRED;
}
