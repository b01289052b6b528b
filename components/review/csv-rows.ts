import type { OverviewRow } from '../../utils/report/overview.ts';
import type { ReviewWords } from '../../utils/words/vi/review.ts';
import { asksSomething } from '../shared/findings.ts';

/** The criteria for a spreadsheet, heads first: one line a finding, so that lines can be filtered there too. */
export function reviewCsv(rows: readonly OverviewRow[], words: ReviewWords): string[][] {
  const { column, field, csvHeads } = words;
  const heads = [
    column.criterion,
    csvHeads.title,
    field.score,
    field.maxScore,
    column.officer,
    column.outcome,
    words.filterRule,
    csvHeads.message,
    csvHeads.remedy,
    column.files,
    csvHeads.drafts,
  ];
  return [heads, ...rows.flatMap((row) => linesOf(row, words))];
}

function linesOf(row: OverviewRow, words: ReviewWords): string[][] {
  const line = (outcome: string, rule: string, message: string, remedy: string) => [
    row.code,
    row.title,
    row.score ?? '',
    row.maxScore === null ? '' : String(row.maxScore).replace('.', ','),
    row.assignee ?? '',
    outcome,
    rule,
    message,
    remedy,
    row.files.join('; '),
    String(row.drafts),
  ];
  const findings = row.findings.filter(({ outcome }) => asksSomething(outcome));
  if (findings.length === 0) return [line(row.seen ? words.outcome[row.outcome] : words.notSeen, '', '', '')];
  return findings.map(({ rule, outcome, message, remedy }) =>
    line(words.outcome[outcome], words.ruleName(rule), message, remedy ?? ''),
  );
}
