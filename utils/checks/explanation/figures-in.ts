import { citationsIn } from '../../report/citations.ts';
import { toHundredths } from '../../report/points.ts';
import { equations } from '../../text/equations.ts';
import { decimalsOf, FIGURE, valuesOf } from '../../text/figures.ts';
import { listedSums } from '../../text/listed-sums.ts';
import { statedRates } from '../../text/rates.ts';
import { withoutNonFigures } from './plain-figures.ts';
import { referencesIn } from './references.ts';

/** A figure that an explanation takes from its documents. */
export interface TakenFigure {
  /** As written, with its percent sign: «1.250», «98,5 %». */
  text: string;
  /** What it may stand for, likeliest first. */
  values: number[];
  /** What «triệu» or «tỷ» behind it multiplies it by; 1 without. */
  scale: number;
  decimals: number;
  percent: boolean;
}

/** What looks like a figure and is none: addresses, laws, standards, codes, short dates, hours, counts of pages. */
const NO_FIGURES: readonly RegExp[] = [
  /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}/g,
  /(?<!\p{L})(?:trang|tr\.?|mục|điều|phụ lục|số)\s*\d+\s*[-–]\s*\d+/giu,
  // What has been compared was worked out: «tăng 12,3%».
  /(?<!\p{L})(?:tăng|giảm|vượt|hơn|kém)\s+(?:thêm\s+)?\d+(?:[.,]\d+)?\s*%/giu,
  /(?:https?:\/\/|www\.)\S+|\S+@\S+/gi,
  /\d+\s*\/\s*\d{4}\s*\/\s*\p{Lu}[\p{L}\d-]*/gu,
  /(?<!\p{L})(?:ISO|TCVN|QCVN)[\s\d:./-]+/giu,
  /(?<!\p{L})(?:đề án|chương trình|chỉ thị|mức độ|cấp độ|khu vực|tổ|thôn|khu phố|quốc lộ|phòng|lớp|K)\s*\d+(?:\s*(?:,|và)\s*\d+)*/giu,
  /\d+(?:\.\d+){2,}\.H\d+(?:\.\d+)*/g,
  /(?<!\d)(?!\d{1,3}(?:\.\d{3})+(?![.\d]))\d+(?:\.\d+){2,}/g,
  /(?<!\d)\d{1,2}\s*[/-]\s*(?:19|20)\d{2}(?!\d)/g,
  /(?<![\d.,])(?:[0-2]?\d|3[01])\/(?:0?\d|1[0-2])(?![\d.,/]*\d)/g,
  /(?<!\d)\d{1,2}\s*(?:h|giờ|g)\s*\d{0,2}(?!\p{L})/giu,
  /(?<!\d)0\d{2,3}[\s.]?\d{3,4}[\s.]?\d{3,4}(?!\d)/g,
  /(?<![\d.,])\d+\s*(?:trang|tệp|file|phút|giây|ngày|tuần|tháng|năm|quý|tuổi|dòng|cột|mục)(?!\p{L})/giu,
];
const FIGURES = new RegExp(
  String.raw`(?<![\p{L}\d]|\p{L}[.,:-]|\p{Lu}/|\d[.,:-])(${FIGURE})(?![\d]|[.,]\d)(\s*%)?(?:\s*([Nn]ghìn|[Nn]gàn|[Tt]riệu|[Tt][ỷỉ])(?!\p{L}))?`,
  'gu',
);
const UNITS: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
/** Smaller counts are made by looking at things, and stand in any document by chance. */
const SMALLEST = 10;
const TINY = 1e-9;

/** The values of what is stated as a result: of a quotient, a sum, a list. */
function results(text: string): number[] {
  return [
    ...statedRates(text).flatMap(({ percentage }) => valuesOf(percentage)),
    ...equations(text).flatMap(({ right }) => right),
    ...listedSums(text).map(({ total }) => total),
  ];
}

/** Whether a figure comes out of two others as their sum, difference or share. */
export function isWorkedOut(figure: TakenFigure, from: readonly TakenFigure[]): boolean {
  const others = from.map(({ values }) => values[0] ?? NaN);
  const step = 10 ** -figure.decimals;
  const [own = NaN] = figure.values;
  const isShare = (share: number) =>
    figure.percent && (Math.abs(share - own) < step || Math.abs(100 - share - own) < step);
  return others.some((a, i) =>
    others.some(
      (b, j) =>
        i !== j && (isShare((a / b) * 100) || Math.abs(a + b - own) < TINY || Math.abs(a - b - own) < TINY),
    ),
  );
}

/**
 * Figures that an explanation takes from its documents. Dates, citations, scores, places in documents, and what is
 * stated as a result of a sum or quotient are none; nor are small counts and what may be a document's number, but
 * these may be worked with.
 * @param maxScore points that the criterion gives, which are written in formulas
 */
export function takenFigures(
  explanation: string,
  maxScore: number | null,
): { figures: TakenFigure[]; small: TakenFigure[] } {
  const text = explanation.normalize('NFC');
  let rest = text;
  for (const { start, end } of citationsIn(rest).reverse()) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  for (const pattern of NO_FIGURES) rest = rest.replace(pattern, ' ; ');
  rest = withoutNonFigures(rest);
  const { mentions, ranges } = referencesIn(text);
  const named = new Set([...mentions.flatMap(({ numbers }) => [...numbers]), ...ranges.flat()]);
  const stated = new Set(results(text));
  const all = [...rest.matchAll(FIGURES)].map(([written, figure = '', percent = '', unit = '']) => {
    return {
      text: written.trim(),
      values: valuesOf(figure),
      scale: UNITS[unit.toLowerCase()] ?? 1,
      decimals: decimalsOf(figure),
      percent: percent !== '',
    };
  });
  const isNamed = ({ values }: TakenFigure) => named.has(values[0] ?? NaN);
  const isSmall = ({ values, scale, decimals, percent }: TakenFigure) =>
    (values[0] ?? 0) < SMALLEST && decimals === 0 && !percent && scale === 1;
  const figures = all.filter((figure) => {
    const [value = 0] = figure.values;
    const isPoints = maxScore !== null && toHundredths(String(maxScore)) === Math.round(value * 100);
    if (isSmall(figure) || isNamed(figure) || isPoints || value === 0 || value === 100) return false;
    return !figure.values.some((each) => stated.has(each));
  });
  return { figures, small: all.filter((figure) => isSmall(figure) || isNamed(figure)) };
}
