import type { Box } from '../pdf/geometry.ts';
import { fold } from '../../text/fold.ts';
import type { Segment } from './segments.ts';
import { isBodyLine } from './zones.ts';

/** Who decides, written in capitals between the abstract and the legal bases (NĐ30 Phụ lục III, mẫu 1.1 to 1.3). */
const AUTHORITY =
  /^(?:chu tich|uy ban nhan dan|hoi dong nhan dan|giam doc|truong ban|ban thuong vu|ban chap hanh|bo truong|thu tuong|chanh van phong|truong phong)\b/;
const MAX_LINES = 8;
/** Another size, another role: headings keep theirs within this share. */
const SIZE_CHANGE = 0.08;
/** The next line of a heading is at most this many letters' sizes below. */
const LINE_GAP = 2.4;
const NOT_CENTRED = 14;

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
  let last = first;
  for (const line of lines) {
    if (line.baseline <= first.baseline + 0.4 * first.size || result.length >= MAX_LINES) continue;
    if (line.baseline - last.baseline > LINE_GAP * Math.max(line.size, last.size)) break;
    if (rules.some((rule) => isBetween(rule, last, line, page.width))) break;
    if (isStop(line) || changes(result[0], line, first, lines)) break;
    result.push(line);
    last = line;
  }
  return result.map(({ text }) => text);
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

function changes(
  start: Segment | undefined,
  line: Segment,
  type: Segment,
  lines: readonly Segment[],
): boolean {
  if (start) {
    if (start.bold !== line.bold) return true;
    if (Math.abs(start.size - line.size) > SIZE_CHANGE * start.size) return true;
  } else if (type.bold && !line.bold) {
    // «(quý I năm 2023)» under a bold type may be light; running text is not centred.
    return !isCentred(line, lines) || isBodyLine(line.text);
  }
  return !line.bold && !isCentred(line, lines);
}

/** Whether as much room is left of the line as right of it, between the outermost words of the page. */
function isCentred(line: Segment, lines: readonly Segment[]): boolean {
  const left = Math.min(...lines.map(({ x0 }) => x0));
  const right = Math.max(...lines.map(({ x1 }) => x1));
  return Math.abs(line.x0 - left - (right - line.x1)) < NOT_CENTRED && line.x0 - left > 4;
}
