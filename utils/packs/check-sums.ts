import { formatHundredths } from '../report/points.ts';
import type { CriterionStandard } from './pack.ts';
import { packProblem, type PackProblem } from './problem.ts';

const hundredths = (points: number) => Math.round(points * 100);

/**
 * Criteria whose maximum is not the sum of their parts' maxima. A warning: a set may well leave a part out, or say
 * that points are given in another way. Penalties, whose «maximum» is below zero, add nothing.
 */
export function sumWarnings(criteria: readonly CriterionStandard[]): PackProblem[] {
  const sums = new Map<string, number>();
  for (const { parent, maxScore } of criteria) {
    if (parent === null) continue;
    sums.set(parent, (sums.get(parent) ?? 0) + Math.max(0, hundredths(maxScore)));
  }
  return criteria.flatMap(({ code, maxScore }, index) => {
    const sum = sums.get(code);
    if (sum === undefined || sum === hundredths(maxScore)) return [];
    return [
      packProblem('children-differ', `criteria.${index}.maxScore`, {
        value: formatHundredths(hundredths(maxScore)),
        expected: formatHundredths(sum),
      }),
    ];
  });
}
