import type { Pack } from '../../packs/pack.ts';
import { isAncestor } from '../../report/code.ts';
import type { Criterion } from '../../report/criterion.ts';
import { formatHundredths, toHundredths } from '../../report/points.ts';
import { codesAbove, isGapless } from '../../report/tree.ts';
import { defineCheck, type Remark } from '../check.ts';

/** Points of a full set, by which a report without a known set is seen to be complete. */
const FULL_SET = 100;

/** What scores come to in hundredths; an empty one adds nothing, null where one cannot be read. */
function sumOfScores(parts: readonly Criterion[]): number | null {
  let sum = 0;
  for (const { score } of parts) {
    const points = score?.trim() === '' ? 0 : toHundredths(score ?? '');
    if (points === null) return null;
    sum += points;
  }
  return sum;
}

/** How far a shown total may be off, in hundredths: as much as its own rounding hides. */
function rounding(total: string): number {
  const decimals = /[.,](\d+)\s*$/.exec(total)?.[1]?.length ?? 0;
  return decimals === 1 ? 5 : decimals > 1 ? 1 : 0;
}

/** Whether the maximum scores of the parts make up the whole's, so that none of them is missing. */
function maximaAddUp(parts: readonly Criterion[], whole: number | null): boolean {
  if (whole === null || parts.some(({ maxScore }) => maxScore === null)) return false;
  const sum = parts.reduce((total, { maxScore }) => total + Math.max(0, maxScore ?? 0), 0);
  return Math.abs(sum - whole) < 0.005;
}

interface Whole {
  /** Null for the whole report. */
  code: string | null;
  shown: string | null;
  maxScore: number | null;
}

/** All parts have been seen: by the criteria set, or else by their numbers and maximum scores. */
function isComplete(
  { code, maxScore }: Whole,
  parts: readonly Criterion[],
  seen: ReadonlySet<string>,
  pack: Pack,
  complete: boolean | undefined,
): boolean {
  const below = (other: string) => code === null || isAncestor(code, other);
  const listed = pack.criteria.filter((standard) => below(standard.code));
  if (listed.length > 0) return listed.every((standard) => seen.has(standard.code));
  if (complete === undefined) return maximaAddUp(parts, maxScore);
  const numbered = parts.map((part) => (code === null ? part.code : part.code.slice(code.length + 1)));
  return complete && isGapless(numbered);
}

/** A shown total, of a row that adds up or of the whole report, differs from the sum of its parts. */
export default defineCheck({
  meta: { id: 'score.sum', scope: 'report', source: 'R20', needs: ['report', 'pack', 'complete', 'earlier'] },
  check: ({ report, pack, complete, earlier }) => {
    const seen = new Set(report.criteria.map(({ code }) => code));
    const above = codesAbove(seen);
    const leaves = report.criteria.filter(({ code }) => !above.has(code));
    const compare = (whole: Whole): Remark[] => {
      const { code, shown } = whole;
      const parts = code === null ? leaves : leaves.filter((leaf) => isAncestor(code, leaf.code));
      // Of what was seen on different days no sum can be expected.
      if ([whole, ...parts].some((one) => one.code !== null && earlier.has(one.code))) return [];
      const total = toHundredths(shown ?? '');
      const sum = sumOfScores(parts);
      if (total === null || sum === null || parts.length === 0) return [];
      if (Math.abs(total - sum) <= rounding(shown ?? '')) return [];
      if (!isComplete(whole, parts, seen, pack, complete)) return [];
      const params = { total: formatHundredths(total), sum: formatHundredths(sum) };
      return [{ outcome: 'error', params, ...(code === null ? { wording: 'report' } : { criterion: code }) }];
    };
    const rows = report.criteria.filter(({ code }) => above.has(code));
    return [
      ...rows.flatMap(({ code, score, maxScore }) => compare({ code, shown: score, maxScore })),
      ...compare({ code: null, shown: report.total, maxScore: FULL_SET }),
    ];
  },
});
