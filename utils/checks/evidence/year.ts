import { toVietnamYear } from '../../text/vietnam-time.ts';
import { fold } from '../../text/fold.ts';
import { defineCheck } from '../check.ts';
import type { HeaderFacts } from '../../evidence/facts.ts';

const STANDING = /^(quyet dinh|quy che|noi quy|quy dinh|quy trinh|nghi quyet|luat|nghi dinh|thong tu)\b/;
const STANDING_SYMBOL = /^(\d{4})?(qd|qyd|qc|nq)\b/;
const PLAN = /^(ke hoach|chuong trinh|phuong an|de an)\b/;
const PLAN_SYMBOL = /^(\d{4})?(kh|ctr|pa|da)\b/;
const REPORT = /^bao cao\b/;
const PART_OF_YEAR = /\b(quy|thang|tuan|6 thang|9 thang|sau thang|chin thang|dot)\b/;

const symbolWord = (header: HeaderFacts) =>
  fold(header.symbol ?? '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const isOf = (header: HeaderFacts, name: RegExp, symbol: RegExp) =>
  name.test(fold(header.type ?? '')) || symbol.test(symbolWord(header));

/** «giai đoạn 2021-2025» takes in the years between. */
function spansYear(about: string, year: number): boolean {
  return [...about.matchAll(/\b(20\d{2})\s*[-–]\s*(20\d{2})\b/g)].some(
    ([, from, to]) => Number(from) <= year && year <= Number(to),
  );
}

/** The report on the year before stands in as long as that of the assessment year is not due (R36). */
function standsIn(header: HeaderFacts, about: string, date: Date, year: number, now: string): boolean {
  const isYearly = isOf(header, REPORT, /^bc\b/) && !PART_OF_YEAR.test(about);
  const named = about.includes(String(year - 1)) || !/\b20\d{2}\b/.test(about);
  return isYearly && named && date.getUTCFullYear() === year - 1 && toVietnamYear(now) <= year;
}

/** Dated outside the assessment year, with the exceptions that R36 and common practice make. */
export default defineCheck({
  meta: { id: 'evidence.year', scope: 'file', source: 'R36', needs: ['pdf', 'year', 'now'] },
  check: ({ pdf, year, now }) => {
    const { header } = pdf;
    if (year === null || !header?.date) return [];
    const date = new Date(`${header.date}T00:00:00Z`);
    const dated = date.getUTCFullYear();
    if (Number.isNaN(dated) || dated === year) return [];
    const about = fold(header.abstract ?? '');
    if (isOf(header, STANDING, STANDING_SYMBOL) || spansYear(about, year)) return [];
    const inLastQuarterBefore = dated === year - 1 && date.getUTCMonth() >= 9;
    const speaksOfYear = about.includes(String(year));
    if (inLastQuarterBefore && (speaksOfYear || isOf(header, PLAN, PLAN_SYMBOL))) return [];
    if (dated === year + 1 && speaksOfYear) return [];
    if (standsIn(header, about, date, year, now)) return [];
    const [yyyy, month, day] = header.date.split('-');
    return [{ outcome: 'review', params: { date: `${day}/${month}/${yyyy}`, year: String(year) } }];
  },
});
