import type { FieldName } from '../../utils/messaging/page-port.ts';
import type { CriterionVerdict, Finding, Outcome, Verdict } from '../../utils/report/finding.ts';

/** The field in which a finding is put right, by the family of its rule; null where there is no place for it. */
export function fieldOf(finding: Finding): FieldName | null {
  switch (finding.rule.split('.')[0]) {
    case 'score':
      return 'score';
    case 'explanation':
      return 'explanation';
    case 'file':
    case 'name':
    case 'signature':
    case 'scan':
    case 'evidence':
      return 'files';
    case 'report':
      return finding.criterion ? 'row' : 'submit';
    default:
      return finding.criterion ? 'row' : null;
  }
}

/** Outcomes that ask something of the officer. */
const TO_DO: readonly Outcome[] = ['error', 'warning', 'review', 'info'];

export function asksSomething(outcome: Outcome): boolean {
  return TO_DO.includes(outcome);
}

/** Everything found, the whole report's first. */
export function allFindings(verdict: Verdict): Finding[] {
  return [...verdict.report, ...verdict.criteria.flatMap((criterion) => criterion.findings)];
}

/**
 * How many of each: findings that ask something are counted one by one, since each is something to do; «đạt» and
 * «chưa nhập» are counted by criterion.
 */
export function countOutcomes(verdict: Verdict): Record<Outcome, number> {
  const counts: Record<Outcome, number> = { error: 0, warning: 0, review: 0, info: 0, pass: 0, none: 0 };
  for (const { outcome } of allFindings(verdict)) if (asksSomething(outcome)) counts[outcome] += 1;
  for (const { outcome } of verdict.criteria) if (!asksSomething(outcome)) counts[outcome] += 1;
  return counts;
}

/** How many files of a report were never looked at: as long as there are any, nothing is said to be all right. */
export function countUnchecked({ criteria }: Verdict): number {
  return criteria.reduce((sum, { uncheckedFiles }) => sum + uncheckedFiles, 0);
}

/** Whether a criterion is shown while the list is filtered by an outcome. */
export function matchesFilter(criterion: CriterionVerdict, filter: Outcome | null): boolean {
  if (filter === null || criterion.outcome === filter) return true;
  return asksSomething(filter) && criterion.findings.some((finding) => finding.outcome === filter);
}
