import { citationsIn } from '../../report/citations.ts';

/** Numbers that are no figures to score by: dates, places in documents, codes, scores. */
const NO_FIGURES: readonly RegExp[] = [
  /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g,
  /(?:ngày|tháng|năm|quý|kỳ|giai đoạn|khóa|nhiệm kỳ)\s*(?:\d+|[IVX]+)(?:\s*[/\-–]\s*\d+){0,2}/giu,
  /(?:tiêu chí|TCTP|mục|phần|trang|phụ lục|biểu|bảng|khoản|điều|chương|số|lần thứ|mẫu)\s*:?\s*\d+(?:\.\d+)*/giu,
  /\d+(?:[.,]\d+)?\s*(?:\/\s*\d+(?:[.,]\d+)?)?\s*điểm/giu,
  /(?<![\d,.])(?:19|20)\d{2}(?![\d,.]\d|\d|\s*(?:hồ sơ|%))/g,
  /\b(?:6|9)\s+tháng/giu,
];

/** A text without its citations, dates, codes and scores, so that the figures that are left are measures. */
export function withoutNonFigures(text: string): string {
  let rest = text.normalize('NFC');
  for (const { start, end } of citationsIn(rest).reverse()) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  for (const pattern of NO_FIGURES) rest = rest.replace(pattern, ' ');
  return rest;
}

/** Whether a text gives any figure that a score could be worked out from. */
export function hasFigure(text: string): boolean {
  return /\d/.test(withoutNonFigures(text));
}
