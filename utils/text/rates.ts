import { FIGURE } from './figures.ts';

/** A stated share: «45/50 hồ sơ (90 %)». The three are figures as written. */
export interface StatedRate {
  text: string;
  part: string;
  whole: string;
  percentage: string;
}

// Words that turn a following percentage into one of something else.
const NOT_OF_IT = String.raw`(?!và\s|trong\s|còn\s|tăng\s|giảm\s|vượt\s|so\s|hoặc\s|nhưng\s)`;
const UNITS = (most: number) => String.raw`(?:\s+${NOT_OF_IT}\p{L}+){0,${most}}?`;
const SHARE = String.raw`(${FIGURE})(?![\d.,]*\d|\s*%)${UNITS(5)}\s*(?:/|\s(?:trên|trong)(?:\s+tổng)?(?:\s+số)?)\s*(${FIGURE})(?![\d/]|[.,]\d|\s*%|-\p{L}|\s*/|\p{L})`;
const LINK = String.raw`(?:\(|=|:|,?\s+(?:đạt|chiếm|bằng|tương đương|tương ứng|(?:với\s+)?t[ỷỉ] lệ))`;
const MORE_LINK = String.raw`(?:[\s:(=]|đạt|chiếm|là|bằng|t[ỷỉ] lệ)*`;
const OF_SOMETHING = String.raw`(?!\s*(?:kế hoạch|chỉ tiêu|so với|dự toán|mục tiêu|\p{L}*\s*kế hoạch))`;
const BEFORE = String.raw`(?<![\p{L}\d/.,\-])`;

const SHARE_THEN_RATE = new RegExp(
  `${BEFORE}${SHARE}${UNITS(7)}\\s*${LINK}${MORE_LINK}(${FIGURE})\\s*%${OF_SOMETHING}`,
  'giu',
);
const RATE_THEN_SHARE = new RegExp(
  `${BEFORE}(${FIGURE})\\s*%\\s*\\((?:tức|là|gồm|đạt|với|\\s)*${SHARE}`,
  'giu',
);

const DATE_WORD = /(?:ngày|đến|từ|hết|trước|sau|tháng|quý|kỳ|lúc|số|mục|trang|khoản|điều|tiêu chí)\s*$/iu;

/** «2 trước hạn và 1 đúng hạn trên tổng số 3»: all of a list is meant, not its last part. */
function endsList(share: string, before: string): boolean {
  const inWords = !/^[\d.,]+[^\d]*\//.test(share);
  return inWords && /(?:\p{L}\s+(?:và|cùng)|\d[^.;\n]{0,40},)\s*$/iu.test(before);
}

/** «15/3» and «6/2023» are dates rather than shares. */
function looksLikeDate(part: string, whole: string): boolean {
  const [a, b] = [Number(part), Number(whole)];
  const monthAndYear = a >= 1 && a <= 12 && b >= 1990 && b <= 2100;
  return monthAndYear || (a > b && a <= 31 && b <= 12);
}

/** All shares of a text that are stated together with their percentage, in either order. */
export function statedRates(text: string): StatedRate[] {
  const normal = text.normalize('NFC');
  const rates: StatedRate[] = [];
  for (const match of normal.matchAll(SHARE_THEN_RATE)) {
    const [stated, a = '', b = '', percentage = ''] = match;
    const before = normal.slice(0, match.index);
    const dated = DATE_WORD.test(before) || looksLikeDate(a, b);
    if (!dated && !endsList(stated, before)) rates.push({ text: stated, part: a, whole: b, percentage });
  }
  for (const [stated, percentage = '', a = '', b = ''] of normal.matchAll(RATE_THEN_SHARE)) {
    rates.push({ text: stated, part: a, whole: b, percentage });
  }
  return rates;
}
