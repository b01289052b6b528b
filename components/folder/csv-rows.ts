import type { FolderWords } from '../../utils/words/vi/folder.ts';
import { asksSomething } from '../shared/findings.ts';
import type { FolderRow } from './model.ts';

/** The table's rows for a spreadsheet, heads first: one line a finding, so that lines can be filtered there too. */
export function csvRows(rows: readonly FolderRow[], words: FolderWords): string[][] {
  const { column, csvHeads } = words;
  const heads = [
    column.criterion,
    column.name,
    csvHeads.path,
    csvHeads.size,
    column.outcome,
    csvHeads.message,
    csvHeads.remedy,
    column.copy,
    csvHeads.hash,
  ];
  return [heads, ...rows.flatMap((row) => linesOf(row, words))];
}

function linesOf(row: FolderRow, words: FolderWords): string[][] {
  const findings = row.findings.filter(({ outcome }) => asksSomething(outcome));
  const names = row.names.flatMap(({ name }) => name ?? []).join('; ');
  const line = (outcome: string, message: string, remedy: string) => [
    row.criteria.join(', '),
    row.name,
    row.path,
    String(row.size),
    outcome,
    message,
    remedy,
    names,
    row.sha256 ?? '',
  ];
  if (findings.length === 0) return [line(row.outcome ? words.outcome[row.outcome] : words.waiting, '', '')];
  return findings.map(({ outcome, message, remedy }) => line(words.outcome[outcome], message, remedy ?? ''));
}
