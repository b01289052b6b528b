import type { Criterion } from '../../report/criterion.ts';
import { leadingCode } from '../../report/code.ts';
import { toHundredths } from '../../report/points.ts';
import { fold } from '../../text/fold.ts';

/** Folded; «cộng» by itself only with its accents, since lines begin with «công chức», «công khai» as well. */
const TOTAL_LINE = /^\W*tong (?:cong|so diem|diem)\b/;
const ADDED_UP = /^[^\p{L}\d]*cộng(?!\p{L})/iu;
const FIGURE = /\d+(?:[.,]\d+)?/g;
const LAST_TWO = /(?<=\s)(\d+(?:[.,]\d+)?)\s+(-?\d+(?:[.,]\d+)?)$/;
/** Lines that are taken for the head where no criterion is found. */
const HEAD_LINES = 12;
const EXPORTED = /(\d{1,2})[:hg](\d{2})\s+ngày\s+(\d{1,2})\/(\d{1,2})\/(\d{4})/i;

/** What the text of a Bảng tổng hợp says, as far as its layout is known. Points in hundredths. */
export interface SummaryTable {
  /** Scores by criterion, of lines that end with the maximum and the score. */
  scores: ReadonlyMap<string, number>;
  /** Criteria that have a line at all. */
  codes: ReadonlySet<string>;
  /** Figures of the lines that add it all up. */
  totals: readonly number[];
  /** When it says that it was exported, ISO 8601; null where it does not. */
  exportedAt: string | null;
  /** What stands above its first criterion. */
  head: string;
}

/** Reads a Bảng tổng hợp off the text of its pages. @param criteria those of the screen, by which lines are known */
export function readSummaryTable(
  text: readonly string[],
  criteria: readonly Pick<Criterion, 'code' | 'maxScore'>[],
): SummaryTable {
  const maxima = new Map(criteria.map(({ code, maxScore }) => [code, maxScore]));
  const scores = new Map<string, number>();
  const codes = new Set<string>();
  const totals: number[] = [];
  const lines = text.flatMap((page) => page.split('\n'));
  for (const line of lines) {
    const trimmed = line.trim();
    if (TOTAL_LINE.test(fold(trimmed)) || ADDED_UP.test(trimmed.normalize('NFC'))) {
      totals.push(...(trimmed.match(FIGURE) ?? []).flatMap((figure) => toHundredths(figure) ?? []));
      continue;
    }
    const code = leadingCode(trimmed)?.code;
    const max = code === undefined ? undefined : maxima.get(code);
    if (code === undefined || max === undefined) continue;
    codes.add(code);
    const [, shownMax = '', shownScore = ''] = LAST_TWO.exec(trimmed) ?? [];
    const score = toHundredths(shownScore);
    if (score !== null && max !== null && toHundredths(shownMax) === Math.round(max * 100))
      scores.set(code, score);
  }
  const first = lines.findIndex((line) => codes.has(leadingCode(line)?.code ?? ''));
  const head = lines.slice(0, first < 0 ? HEAD_LINES : first).join('\n');
  return { scores, codes, totals, exportedAt: exportedIn(head), head };
}

function exportedIn(head: string): string | null {
  const [, hour = '', minute = '', day = '', month = '', year = ''] =
    EXPORTED.exec(head.normalize('NFC')) ?? [];
  if (year === '') return null;
  const two = (part: string) => part.padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:00+07:00`;
}
