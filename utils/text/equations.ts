import { decimalsOf, FIGURE, valuesOf } from './figures.ts';

/** «12 + 8 = 20»: what stands on the left may come to several values, since «1.250» can be read in two ways. */
export interface Equation {
  text: string;
  left: number[];
  right: number[];
  /** Decimals shown on the right; at least one of points. */
  decimals: number;
  /** Whether rounding can have come in: a division, a product, or more decimals on the left. */
  rounded: boolean;
  /** Whether a percent sign stands on either side. */
  percent: boolean;
}

const UNIT = String.raw`(?:\s(?![xX]\s)\p{L}+){0,4}?`;
// «năm 2023: 8 + 4» is no division.
const OPERATOR = String.raw`\s*[+×*÷/]\s*|\s+:\s+|:(?=\d)|\s+[-–]\s+|\s*[xX]\s*(?=\d)`;
const TERM = String.raw`(?:${FIGURE})\s*%?`;
const EQUATION = new RegExp(
  String.raw`(?<![\p{L}\d.,/%)+×*÷:–-])(?<![\d.,/%)+×*÷–-]\s|\d\s+:\s)(${TERM}(?:${UNIT}(?:${OPERATOR})${TERM})+)${UNIT}\s*=\s*(${FIGURE})(?!\d|[.,]\d)\s*(%?)(?!\s*[+×*÷/]|\s[-–]\s|\s*[xX]\s*\d)`,
  'gu',
);
const TOKEN = new RegExp(String.raw`(${FIGURE})\s*(%?)|([+×*÷/:–-]|[xX](?=\s*\d))`, 'gu');
const NOT_FIGURES =
  /(?<!\p{L})(?:tiêu chí|TCTP|mục|điều|khoản|tc|ngày|tháng|quý|trang|phụ lục|bảng|biểu)\s*$/iu;
const YEARS = /^(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d$/;

/** More readings than this of one sum are not tried. */
const MOST_READINGS = 64;

interface Operand {
  value: number;
  operator: string;
}

function apply(operands: readonly Operand[]): number {
  let sum = 0;
  let product = 0;
  for (const { operator, value } of operands) {
    if ('x×*'.includes(operator)) product *= value;
    else if ('/:÷'.includes(operator)) product /= value;
    else {
      sum += product;
      product = operator === '-' ? -value : value;
    }
  }
  return sum + product;
}

function evaluate(expression: string): { values: number[]; decimals: number; operators: string } {
  let readings: Operand[][] = [[]];
  let operator = '+';
  let operators = '';
  let decimals = 0;
  for (const [, figure, percent, sign] of expression.matchAll(TOKEN)) {
    if (sign) {
      operator = sign.toLowerCase().replace('–', '-');
      operators += operator;
    } else if (figure) {
      const values = valuesOf(figure).map((value) => (percent ? value / 100 : value));
      decimals = Math.max(decimals, decimalsOf(figure));
      const signed = operator;
      readings = readings
        .flatMap((reading) => values.map((value) => [...reading, { value, operator: signed }]))
        .slice(0, MOST_READINGS);
    }
  }
  return { values: readings.map(apply), decimals, operators };
}

/** All sums, products and quotients of a text that are stated with their result. */
export function equations(text: string): Equation[] {
  // Brackets around a quotient change nothing where a factor follows.
  const normal = text.normalize('NFC').replace(/\(([\d.,\s/]+)\)(?=\s*[xX×*])/g, '$1');
  return [...normal.matchAll(EQUATION)]
    .filter(
      ({ index, 1: left = '' }) => !NOT_FIGURES.test(normal.slice(0, index)) && !YEARS.test(left.trim()),
    )
    .map(({ index, 0: stated, 1: expression = '', 2: result = '', 3: percent = '' }) => {
      const { values, decimals, operators } = evaluate(expression);
      // Points are not rounded to whole ones.
      const inPoints = /^\s*điểm(?!\p{L})/iu.test(normal.slice(index + stated.length));
      const shown = Math.max(decimalsOf(result), inPoints ? 1 : 0);
      return {
        text: stated.trim(),
        left: values,
        right: valuesOf(result),
        decimals: shown,
        rounded: /[^+-]/.test(operators) || decimals > shown,
        percent: percent !== '' || expression.includes('%'),
      };
    });
}
