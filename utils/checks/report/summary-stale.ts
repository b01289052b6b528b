import type { Report } from '../../report/report.ts';
import { formatHundredths, toHundredths } from '../../report/points.ts';
import { formatVietnamTime } from '../../text/vietnam-time.ts';
import { defineCheck, type Remark } from '../check.ts';
import { listCodes } from '../list-codes.ts';
import { readSummaryTable, type SummaryTable } from './summary-table.ts';
import { otherUnit, otherYears } from './summary-whose.ts';

/**
 * The Bảng tổng hợp is not that of the screen: of another unit or year, other points in total or at a criterion, or
 * exported before the last edit. What cannot be compared is said to be looked at.
 */
export default defineCheck({
  meta: {
    id: 'report.summary-stale',
    scope: 'report',
    source: 'R6',
    needs: ['summary', 'report', 'year', 'lastEdit'],
  },
  check: ({ summary, report, year, lastEdit }) =>
    summary.flatMap(({ name, facts }): Remark[] => {
      const text = facts.pdf?.text ?? [];
      if (facts.failure || facts.pdf?.encryption === 'user') return [];
      const say = (outcome: Remark['outcome'], wording: string, params: Remark['params'] = {}): Remark => ({
        outcome,
        wording,
        params: { file: name, ...params },
      });
      if (text.join('').trim() === '') return [say('review', 'no-text')];
      const table = readSummaryTable(text, report.criteria);
      const unit = otherUnit(table.head, report);
      if (unit !== null) return [say('warning', 'other-unit', { unit, own: report.account.unit ?? '' })];
      const years = otherYears(table.head, year);
      if (years.length > 0) {
        return [say('warning', 'other-year', { years: years.join(', '), year: String(year) })];
      }
      const compared = [...compareTotal(table, report, say), ...compareScores(table, report, say)];
      if (compared.length > 0) return compared;
      if (table.totals.length === 0 && table.scores.size === 0) return [say('review', 'other-layout')];
      const { exportedAt } = table;
      if (!exportedAt || !lastEdit || Date.parse(exportedAt) + MINUTE > Date.parse(lastEdit)) return [];
      const when = { exported: formatVietnamTime(exportedAt), edited: formatVietnamTime(lastEdit) };
      return [say('review', 'older', when)];
    }),
});

/** The table says no seconds. */
const MINUTE = 60_000;

type Say = (outcome: Remark['outcome'], wording: string, params?: Remark['params']) => Remark;

function compareTotal({ totals }: SummaryTable, report: Report, say: Say): Remark[] {
  const shown = toHundredths(report.total ?? '');
  if (shown === null || totals.length === 0 || totals.includes(shown)) return [];
  const inTable = totals.map(formatHundredths).join(' / ');
  return [say('warning', 'default', { inTable, shown: formatHundredths(shown) })];
}

function compareScores({ scores }: SummaryTable, { criteria }: Report, say: Say): Remark[] {
  const other = criteria.filter(({ code, score, scorable }) => {
    const onScreen = score === null ? null : toHundredths(score);
    const inTable = scores.get(code);
    return scorable && onScreen !== null && inTable !== undefined && inTable !== onScreen;
  });
  const [first] = other;
  if (!first) return [];
  const inTable = formatHundredths(scores.get(first.code) ?? 0);
  const params = { criteria: listCodes(other.map(({ code }) => code)), code: first.code, inTable };
  return [say('warning', 'scores', { ...params, shown: first.score ?? '' })];
}
