import type { CriterionStandard } from './pack.ts';
import { packProblem, type PackProblem } from './problem.ts';

const CODE = /^\d{1,2}(\.\d{1,2}){0,4}$/;

/** Whether the parents of a criterion lead back to it. */
function isCircle(criterion: CriterionStandard, byCode: ReadonlyMap<string, CriterionStandard>): boolean {
  const seen = new Set<string>();
  for (let above = criterion.parent; above !== null; above = byCode.get(above)?.parent ?? null) {
    if (above === criterion.code) return true;
    if (seen.has(above)) return false;
    seen.add(above);
  }
  return false;
}

/** What is wrong with a criteria set: codes, parents and ranges. Places are `criteria.<index>.<field>`. */
export function criteriaProblems(criteria: readonly CriterionStandard[]): PackProblem[] {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]));
  const firstOf = new Map<string, number>();
  return criteria.flatMap((criterion, index) => {
    const { code, parent, maxScore, minScore } = criterion;
    const where = `criteria.${index}`;
    if (!CODE.test(code)) return [packProblem('bad-code', `${where}.code`, { value: code })];
    if (firstOf.has(code)) return [packProblem('code-twice', `${where}.code`, { value: code })];
    firstOf.set(code, index);
    const problems: PackProblem[] = [];
    if (parent !== null && !byCode.has(parent)) {
      problems.push(packProblem('parent-missing', `${where}.parent`, { value: parent }));
    } else if (isCircle(criterion, byCode)) {
      problems.push(packProblem('parent-circle', `${where}.parent`, { value: code }));
    }
    if (minScore !== undefined && minScore > maxScore) {
      problems.push(packProblem('min-over-max', `${where}.minScore`, { value: String(minScore) }));
    }
    return problems;
  });
}
