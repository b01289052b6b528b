import type { Finding, Outcome, Verdict } from '../../utils/report/finding.ts';
import type { Round } from '../../utils/report/report.ts';
import { allFindings } from '../shared/findings.ts';

/** Milliseconds before the lock in which nobody is asked for a reason any more. */
const LAST_MINUTES = 10 * 60 * 1000;

/** What the checklist lists, worst first. */
export const GATE_OUTCOMES = ['error', 'warning', 'review'] as const satisfies readonly Outcome[];
export type GateOutcome = (typeof GATE_OUTCOMES)[number];

/** The findings of each kind that the checklist lists, the whole report's first. */
export function gateFindings(verdict: Verdict): Record<GateOutcome, Finding[]> {
  const of = (kind: GateOutcome) => allFindings(verdict).filter(({ outcome }) => outcome === kind);
  return { error: of('error'), warning: of('warning'), review: of('review') };
}

/** Whether sending on asks for a reason: with errors, but not in the last ten minutes. `now` in milliseconds. */
export function reasonAsked(errors: number, round: Round | null, now: number): boolean {
  if (errors === 0) return false;
  const left = round ? Date.parse(round.closesAt) - now : Infinity;
  return left > LAST_MINUTES || left < 0;
}

/** Findings of one criterion, or of the whole report (null), in the order in which they came. */
export interface CriterionFindings {
  criterion: string | null;
  findings: Finding[];
}

/** Puts the findings of each criterion together, keeping the order of first appearance. */
export function byCriterion(findings: readonly Finding[]): CriterionFindings[] {
  const groups = new Map<string | null, CriterionFindings>();
  for (const finding of findings) {
    const { criterion } = finding;
    const group = groups.get(criterion) ?? { criterion, findings: [] };
    group.findings.push(finding);
    groups.set(criterion, group);
  }
  return [...groups.values()];
}
