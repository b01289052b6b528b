import type { Report } from '../../report/report.ts';
import { fold } from '../../text/fold.ts';

const UNIT = /(?:ubnd|uy ban nhan dan) (?:xa|phuong|thi tran) [a-z ]{2,40}/g;
const YEARS = /\bnam (20\d\d)\b/g;
/** When it was signed, which may be in the year after. */
const DATE = /\bngay [\d.… ]*thang [\d.… ]*nam 20\d\d\b/g;

/** «UBND phường Thuận Hóa» and «ỦY BAN NHÂN DÂN PHƯỜNG THUẬN HOÁ» become the same. */
function plainUnit(unit: string): string {
  return fold(unit).replace('uy ban nhan dan', 'ubnd').trim();
}

/** The unit that the head of a Bảng tổng hợp names, where it is another than the one signed in; else null. */
export function otherUnit(head: string, { account }: Pick<Report, 'account'>): string | null {
  const own = account.unit === null ? null : plainUnit(account.unit);
  if (!own || !/^ubnd (?:xa|phuong|thi tran) /.test(own)) return null;
  const folded = head.split('\n').map(fold);
  if (folded.some((line) => plainUnit(line).includes(own))) return null;
  const at = folded.findIndex((line) => line.match(UNIT) !== null);
  return at < 0 ? null : (head.split('\n')[at]?.trim() ?? null);
}

/** The years that the head of a Bảng tổng hợp names, where the one assessed is not among them; else empty. */
export function otherYears(head: string, year: number | null): string[] {
  const named = [...fold(head).replace(DATE, ' ').matchAll(YEARS)].flatMap(([, one]) => one ?? []);
  return year === null || named.includes(String(year)) ? [] : [...new Set(named)];
}
