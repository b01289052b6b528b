import { isUntouched } from '../../utils/report/criterion.ts';
import type { CriterionVerdict, Finding, Outcome, Verdict } from '../../utils/report/finding.ts';
import type { Report, Round } from '../../utils/report/report.ts';
import { countUnchecked } from '../shared/findings.ts';

/** Milliseconds before the lock in which nobody is asked for a reason any more. */
const LAST_MINUTES = 10 * 60 * 1000;

/** What the checklist lists, worst first. */
export const GATE_OUTCOMES = ['error', 'warning', 'review'] as const satisfies readonly Outcome[];
export type GateOutcome = (typeof GATE_OUTCOMES)[number];

/** Only sums up what the other findings say, so it comes after them. */
const SUM_UP = 'report.incomplete';

/** Of a file that the portal did not give: its content is as unknown as that of one never asked for. */
const NOT_FETCHED = 'file.not-fetched';

/**
 * Says whom the certificates of the whole report name, unverified: so in every report, and nothing that could be done
 * about it before sending.
 */
const isStanding = ({ rule, file }: Finding): boolean => rule === 'signature.certificate' && file === null;

/** Findings of one criterion, or of the whole report (null), in the order in which they came. */
export interface CriterionFindings {
  criterion: string | null;
  findings: Finding[];
  /** Files whose content was never looked at: something to look at in itself, without any finding. */
  uncheckedFiles: number;
}

/** What the checklist lists. */
export interface GateList {
  /** By outcome; what was found about the whole report comes first, the sum of it all last. */
  groups: Record<GateOutcome, CriterionFindings[]>;
  /** What nothing on the portal can answer, ticked or not. */
  reminders: Finding[];
  /** Criteria in which nothing was entered: one thing to do each, however many rules say so. */
  untouched: CriterionFindings[];
  /** Errors, counted one by one. */
  errors: number;
  /** Files whose content was never looked at. */
  uncheckedFiles: number;
}

/** Puts a verdict's findings in the order of the checklist. `report` tells which criteria are untouched. */
export function gateList(verdict: Verdict, report: Report | null): GateList {
  const empty = new Set(report?.criteria.filter(isUntouched).map(({ code }) => code));
  const entered = verdict.criteria.filter(({ code }) => !empty.has(code));
  const reminders = verdict.report.filter(({ reminder }) => reminder !== undefined);
  const ofReport = verdict.report.filter((one) => !isStanding(one) && one.reminder === undefined);
  const findings = [...ofReport, ...entered.flatMap((criterion) => criterion.findings)];
  const isSumUp = ({ rule }: Finding) => rule === SUM_UP;
  const of = (kind: GateOutcome) => {
    const all = findings.filter(({ outcome }) => outcome === kind);
    const unchecked =
      kind === 'review' ? verdict.criteria.filter(({ uncheckedFiles }) => uncheckedFiles > 0) : [];
    return [
      ...byCriterion(
        all.filter((one) => !isSumUp(one)),
        unchecked,
      ),
      ...byCriterion(all.filter(isSumUp)),
    ];
  };
  const untouched = verdict.criteria
    .filter(({ code, outcome }) => empty.has(code) && GATE_OUTCOMES.some((kind) => kind === outcome))
    .map(({ code, findings }) => ({ criterion: code, findings, uncheckedFiles: 0 }));
  const all = [...findings, ...untouched.flatMap((one) => one.findings)];
  return {
    groups: { error: of('error'), warning: of('warning'), review: of('review') },
    reminders,
    untouched,
    errors: all.filter(({ outcome }) => outcome === 'error').length,
    uncheckedFiles: countUnchecked(verdict) + all.filter(({ rule }) => rule === NOT_FETCHED).length,
  };
}

/** How many criteria are among these, the whole report left out. */
export function countCriteria(groups: readonly CriterionFindings[]): number {
  return groups.filter(({ criterion }) => criterion !== null).length;
}

/** Whether sending on asks for a reason: with errors, but not in the last ten minutes. `now` in milliseconds. */
export function reasonAsked(errors: number, round: Round | null, now: number): boolean {
  if (errors === 0) return false;
  const left = round ? Date.parse(round.closesAt) - now : Infinity;
  return left > LAST_MINUTES || left < 0;
}

/** Puts what was found of each criterion together, keeping the order of first appearance. */
function byCriterion(
  findings: readonly Finding[],
  unchecked: readonly CriterionVerdict[] = [],
): CriterionFindings[] {
  const groups = new Map<string | null, CriterionFindings>();
  const groupOf = (criterion: string | null): CriterionFindings => {
    const group = groups.get(criterion) ?? { criterion, findings: [], uncheckedFiles: 0 };
    groups.set(criterion, group);
    return group;
  };
  for (const finding of findings) groupOf(finding.criterion).findings.push(finding);
  for (const { code, uncheckedFiles } of unchecked) groupOf(code).uncheckedFiles = uncheckedFiles;
  return [...groups.values()];
}
