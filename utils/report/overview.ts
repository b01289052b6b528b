import { compareCodes, parentCode } from './code.ts';
import type { Criterion } from './criterion.ts';
import type { CriterionVerdict, Finding, Outcome, Verdict } from './finding.ts';
import { toHundredths } from './points.ts';
import type { Report } from './report.ts';
import { withSeen, type SeenCriterion } from './seen.ts';
import { codesAbove } from './tree.ts';

/** A criterion of the set, as far as a list tells of it. */
export type Listed = Pick<Criterion, 'code' | 'title' | 'maxScore'>;

/** One line of the report at a glance. */
export interface OverviewRow {
  code: string;
  title: string;
  /** A line that only adds up those below it. */
  isSum: boolean;
  /** Points as entered; null where none are, or where they are not known. */
  score: string | null;
  maxScore: number | null;
  outcome: Outcome;
  findings: readonly Finding[];
  /** Names of the files, chosen ones included. */
  files: readonly string[];
  uncheckedFiles: number;
  /** Drafts that the portal does not hold. */
  drafts: number;
  /** The officer, where the portal says who it is. */
  assignee: string | null;
  done: boolean | null;
  /** False for a criterion of the set that no page has shown. */
  seen: boolean;
  /** When it was last seen (ISO 8601), where that was in an earlier document; else null. */
  seenAt: string | null;
  /** Hundredths of a point that may be lost; 0 where nothing is wrong. */
  atRisk: number;
}

/** A field of reform (lĩnh vực) with its criteria, sums in hundredths of a point. */
export interface OverviewArea {
  code: string;
  title: string;
  rows: readonly OverviewRow[];
  score: number;
  maxScore: number;
  atRisk: number;
}

export interface Overview {
  areas: readonly OverviewArea[];
  /** Hundredths of a point. */
  score: number;
  maxScore: number;
  atRisk: { points: number; criteria: number };
  untouched: number;
  unseen: number;
}

/**
 * The report at a glance: every criterion that the portal showed or the set has, in the order of the codes, by field
 * of reform. What may be lost with an error are the
 * points entered, the maximum at most, or the maximum where none are entered yet.
 * @param drafts codes of the criteria of drafts that wait, one for each draft
 * @param earlier what other pages and days add to the report
 */
export function overviewOf(
  report: Report,
  verdict: Verdict,
  drafts: readonly string[],
  listed: readonly Listed[],
  earlier: readonly SeenCriterion[] = [],
): Overview {
  const shown = new Map(withSeen(report, earlier).criteria.map((criterion) => [criterion.code, criterion]));
  const seenAt = new Map(earlier.map((seen) => [seen.criterion.code, seen.seenAt]));
  const judged = new Map(verdict.criteria.map((criterion) => [criterion.code, criterion]));
  const named = new Map(listed.map((criterion) => [criterion.code, criterion]));
  const codes = [...new Set([...shown.keys(), ...named.keys()])].sort(compareCodes);
  const above = codesAbove(codes);
  const rows = codes.map((code) => ({
    ...rowOf(code, shown.get(code), judged.get(code), named.get(code), above.has(code), drafts),
    seenAt: seenAt.get(code) ?? null,
  }));
  const areas = groupRows(rows);
  const scored = rows.filter(({ isSum }) => !isSum);
  return {
    areas,
    score: sum(areas, 'score'),
    maxScore: sum(areas, 'maxScore'),
    atRisk: { points: sum(areas, 'atRisk'), criteria: scored.filter(({ atRisk }) => atRisk > 0).length },
    untouched: scored.filter(({ outcome, seen }) => seen && outcome === 'none').length,
    unseen: scored.filter(({ seen }) => !seen).length,
  };
}

function rowOf(
  code: string,
  criterion: Criterion | undefined,
  verdict: CriterionVerdict | undefined,
  listed: Listed | undefined,
  isAbove: boolean,
  drafts: readonly string[],
): Omit<OverviewRow, 'seenAt'> {
  const isSum = isAbove || criterion?.scorable === false;
  const outcome = verdict?.outcome ?? 'none';
  const score = criterion?.score?.trim() || null;
  const maxScore = criterion?.maxScore ?? listed?.maxScore ?? null;
  return {
    code,
    title: criterion?.title || (listed?.title ?? ''),
    isSum,
    score,
    maxScore,
    outcome,
    findings: verdict?.findings ?? [],
    files: criterion?.attachments.map(({ name }) => name) ?? [],
    uncheckedFiles: verdict?.uncheckedFiles ?? 0,
    drafts: drafts.filter((draft) => draft === code).length,
    assignee: criterion?.assignee ?? null,
    done: criterion?.done ?? null,
    seen: criterion !== undefined,
    atRisk: outcome === 'error' && !isSum ? pointsOf(score, maxScore) : 0,
  };
}

function pointsOf(score: string | null, maxScore: number | null): number {
  const entered = score === null ? null : toHundredths(score);
  const most = maxScore === null ? Infinity : Math.round(maxScore * 100);
  return Math.max(0, entered === null ? (maxScore ?? 0) * 100 : Math.min(entered, most));
}

function groupRows(rows: readonly OverviewRow[]): OverviewArea[] {
  const areas = new Map<string, OverviewRow[]>();
  for (const row of rows) {
    const area = topOf(row.code);
    areas.set(area, [...(areas.get(area) ?? []), row]);
  }
  return [...areas].map(([code, all]) => {
    const own = all.find((row) => row.code === code);
    const scored = all.filter(({ isSum }) => !isSum);
    return {
      code,
      title: own?.title ?? '',
      rows: all.filter((row) => row !== own || !row.isSum),
      score: scored.reduce((total, { score }) => total + ((score && toHundredths(score)) || 0), 0),
      maxScore: scored.reduce((total, { maxScore }) => total + Math.round((maxScore ?? 0) * 100), 0),
      atRisk: scored.reduce((total, { atRisk }) => total + atRisk, 0),
    };
  });
}

function topOf(code: string): string {
  const parent = parentCode(code);
  return parent === null ? code : topOf(parent);
}

function sum(areas: readonly OverviewArea[], key: 'score' | 'maxScore' | 'atRisk'): number {
  return areas.reduce((total, area) => total + area[key], 0);
}
