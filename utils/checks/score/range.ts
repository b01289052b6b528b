import type { CriterionStandard } from '../../packs/pack.ts';
import type { Criterion } from '../../report/criterion.ts';

/**
 * Lower and upper end of a criterion's score in hundredths of a point; null ends are not known. A penalty
 * criterion has a negative range, which the criteria set or the portal's negative «maximum» states.
 */
export function scoreRange(
  { maxScore }: Criterion,
  standard: CriterionStandard | null,
): { min: number; max: number | null } {
  const limit = maxScore ?? standard?.maxScore ?? null;
  if (limit !== null && limit < 0) return { min: Math.round(limit * 100), max: 0 };
  return {
    min: Math.round((standard?.minScore ?? 0) * 100),
    max: limit === null ? null : Math.round(limit * 100),
  };
}
