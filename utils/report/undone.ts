import { isUntouched, type Criterion } from './criterion.ts';
import type { Report } from './report.ts';
import { codesAbove } from './tree.ts';

/** Working minutes that entering one criterion with its evidence takes, generously; a pack may know better. */
export const MINUTES_PER_CRITERION = 45;

/** The criteria that are still to be entered: scored ones that are not completed, or that nobody has touched. */
export function undoneCriteria({ criteria }: Pick<Report, 'criteria'>): Criterion[] {
  const above = codesAbove(criteria.map(({ code }) => code));
  return criteria.filter(
    (each) => each.scorable && !above.has(each.code) && (each.done === false || isUntouched(each)),
  );
}
