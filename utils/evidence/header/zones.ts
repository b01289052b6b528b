import { isNationalTitle, type Segment } from './segments.ts';

/** Body text and what leads over to it. */
const BODY =
  /^(?:kính gửi|căn cứ|thực hiện |thi hành |theo đề nghị|xét |điều 1\b|phần (?:i|thứ|1)\b|chương i\b|[i1]\s?[.)/]\s)/i;
/** The header reaches this far down the first page at most (NĐ30 Phụ lục I, IV: boxes 1 to 4). */
const HEADER_SHARE = 0.45;

/** Where the first page's header is, and its two columns (NĐ30 Phụ lục I, IV). */
export interface Zones {
  /** The right column (quốc hiệu, place and date) begins here. */
  middle: number;
  /** Segments above the heading or the body's first line; what a signature or a copy's stamp wrote above is none. */
  header: Segment[];
  /** The quốc hiệu, or the party's heading, was found. */
  nationalTitle: Segment | null;
}

export function isBodyLine(text: string): boolean {
  return BODY.test(text);
}

/** Finds the header among a page's segments. */
export function findZones(segments: readonly Segment[], page: { width: number; height: number }): Zones {
  const right = segments.filter(
    ({ text, baseline }) => baseline < HEADER_SHARE * page.height && isNationalTitle(text),
  );
  const nationalTitle = right[0] ?? null;
  const start = Math.min(...right.map(({ x0 }) => x0));
  // A quốc hiệu that is centred over the whole page stands over no second column.
  const middle = start > page.width * 0.3 && Number.isFinite(start) ? start - 5 : page.width * 0.5;
  const end = segments.find(
    ({ text, baseline }) => isBodyLine(text) && baseline > (nationalTitle?.baseline ?? 0),
  );
  const bottom = Math.min(end?.baseline ?? Infinity, HEADER_SHARE * page.height);
  const top = nationalTitle ? nationalTitle.baseline - nationalTitle.size : -Infinity;
  const header = segments.filter(({ baseline }) => baseline > top && baseline < bottom);
  return { middle, nationalTitle, header };
}
