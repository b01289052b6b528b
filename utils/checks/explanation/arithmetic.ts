import { equations, type Equation } from '../../text/equations.ts';
import { decimalsOf, valuesOf } from '../../text/figures.ts';
import { listedSums, type ListedSum } from '../../text/listed-sums.ts';
import { statedRates, type StatedRate } from '../../text/rates.ts';
import { defineCheck } from '../check.ts';

/** What is stated and what it works out at. */
interface Slip {
  text: string;
  result: string;
}

/** Guards comparisons of fractions against binary rounding. */
const TINY = 1e-9;

const print = (value: number, decimals: number) => value.toFixed(decimals).replace('.', ',');

/** Rounded or cut off, a result is off by less than one unit of its last decimal. */
const within = (a: number, b: number, decimals: number) => Math.abs(a - b) < 10 ** -decimals - TINY;

function rateSlip({ text, part, whole, percentage }: StatedRate): Slip | null {
  const decimals = decimalsOf(percentage);
  const rates = valuesOf(part).flatMap((a) => valuesOf(whole).map((b) => (a / b) * 100));
  const stated = valuesOf(percentage);
  if (rates.some((rate) => !Number.isFinite(rate) || stated.some((each) => within(rate, each, decimals)))) {
    return null;
  }
  return { text, result: `${print(rates[0] ?? NaN, Math.max(decimals, 1))} %` };
}

function equationSlip({ text, left, right, decimals, rounded, percent }: Equation): Slip | null {
  const fits = (a: number, b: number) => (rounded ? within(a, b, decimals) : Math.abs(a - b) < TINY);
  const comesOut = left.some((a) => right.some((b) => fits(a, b) || (percent && fits(a * 100, b))));
  const [first] = left;
  if (comesOut || first === undefined || !Number.isFinite(first)) return null;
  const result = percent && text.endsWith('%') ? `${print(first * 100, decimals)} %` : print(first, decimals);
  return { text, result };
}

function sumSlip({ text, total, parts }: ListedSum): Slip | null {
  const sum = parts.reduce((all, part) => all + part, 0);
  return Math.abs(sum - total) < TINY ? null : { text, result: print(sum, Number.isInteger(sum) ? 0 : 2) };
}

/** A stated share, sum, product or quotient that does not come out, beyond rounding. One remark for each. */
export default defineCheck({
  meta: { id: 'explanation.arithmetic', scope: 'criterion', source: 'R28', needs: ['criterion'] },
  check: ({ criterion }) => {
    const text = criterion.explanation ?? '';
    const slips = [
      ...statedRates(text).map(rateSlip),
      ...equations(text).map(equationSlip),
      ...listedSums(text).map(sumSlip),
    ].filter((slip) => slip !== null);
    // «45/50 = 91 %» is both a rate and an equation.
    const distinct = [...new Map(slips.map((slip) => [slip.text, slip])).values()];
    return distinct.map((slip) => ({ outcome: 'warning', params: { ...slip } }));
  },
});
