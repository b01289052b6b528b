import { fold } from '../../utils/text/fold.ts';
import type { OverviewRow } from '../../utils/report/overview.ts';
import { asksSomething } from '../shared/findings.ts';
import type { ReviewFilter } from './model.ts';

/** Whether a line has an outcome of its own: one that only adds up others has, where something was found of it. */
export function isJudged({ isSum, findings }: OverviewRow): boolean {
  return !isSum || findings.some(({ outcome }) => asksSomething(outcome));
}

/** Whether there is nothing to say of a line on paper: nothing was found, all was looked at, no remark was made. */
export function isQuiet({ findings, uncheckedFiles }: OverviewRow, remark: string): boolean {
  return uncheckedFiles === 0 && remark === '' && !findings.some(({ outcome }) => asksSomething(outcome));
}

/** Whether a filter lets a criterion through; letters count alike with and without accents. */
export function passesFilter(row: OverviewRow, { outcome, officer, rule, text }: ReviewFilter): boolean {
  if (outcome !== null && (row.outcome !== outcome || !isJudged(row))) return false;
  if (officer !== null && row.assignee !== officer) return false;
  if (rule !== null && !row.findings.some((finding) => finding.rule === rule)) return false;
  const sought = fold(text).trim();
  if (sought === '') return true;
  const said = row.findings.map(({ message, remedy }) => `${message} ${remedy ?? ''}`);
  return fold([row.code, row.title, ...row.files, ...said].join(' ')).includes(sought);
}

/** Every value once, in a reader's order. */
export function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.flatMap((value) => value ?? []))].sort((a, b) => a.localeCompare(b, 'vi'));
}
