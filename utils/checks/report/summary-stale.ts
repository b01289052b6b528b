import { formatHundredths, toHundredths } from '../../report/points.ts';
import { fold } from '../../text/fold.ts';
import { defineCheck } from '../check.ts';

const TOTAL_LINE = /^\W*(tong (cong|so diem|diem)|cong)\b/;
const FIGURE = /\d+(?:[.,]\d+)?/g;

/** Figures in the lines of a summary table that add it all up, in hundredths; empty where no line does. */
function totalsIn(text: readonly string[]): number[] {
  return text
    .flatMap((page) => page.split('\n'))
    .filter((line) => TOTAL_LINE.test(fold(line)))
    .flatMap((line) => line.match(FIGURE) ?? [])
    .flatMap((figure) => toHundredths(figure) ?? []);
}

/** The total of the Bảng tổng hợp is not the one on the screen: it was exported before the last change. */
export default defineCheck({
  meta: { id: 'report.summary-stale', scope: 'report', source: 'R6', needs: ['summary', 'report'] },
  check: ({ summary, report }) => {
    const shown = toHundredths(report.total ?? '');
    if (shown === null) return [];
    return summary.flatMap(({ name, facts }) => {
      const totals = totalsIn(facts.pdf?.text ?? []);
      if (totals.length === 0 || totals.includes(shown)) return [];
      const params = { file: name, inTable: totals.map(formatHundredths).join(' / ') };
      return [{ outcome: 'warning' as const, params: { ...params, shown: formatHundredths(shown) } }];
    });
  },
});
