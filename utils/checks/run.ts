import { parentCode } from '../report/code.ts';
import { isUntouched, type Criterion } from '../report/criterion.ts';
import { worst, type CriterionVerdict, type Finding, type Outcome, type Verdict } from '../report/finding.ts';
import { codesAbove } from '../report/tree.ts';
import type { Language } from '../words/language.ts';
import type { AttachedFile, Check, Inputs, Remark, Scope } from './check.ts';
import { attachedFiles, readablePdf } from './files.ts';
import { toFinding } from './present.ts';
import { CHECKS } from './registry.ts';
import { remembered } from './remembered.ts';
import type { Subject } from './subject.ts';

type Available = Partial<Inputs>;

/** What is handed to a check may lack these, and then the check is not run. */
const MAY_BE_ABSENT = ['facts', 'pdf'] as const;

/** Runs one check on what it declared; an exception becomes a remark, since not being able to check is no pass. */
function runCheck({ meta, check }: Check, available: Available): readonly Remark[] {
  if (MAY_BE_ABSENT.some((input) => meta.needs.includes(input) && !available[input])) return [];
  const handed = Object.fromEntries(meta.needs.map((input) => [input, available[input]]));
  try {
    return check(handed as unknown as Inputs);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ outcome: 'review', wording: 'check-failed', params: { detail } }];
  }
}

function run(
  scope: Scope,
  available: Available,
  language: Language,
  wanted: (check: Check) => boolean = () => true,
): Finding[] {
  return CHECKS.filter((check) => check.meta.scope === scope && wanted(check)).flatMap((check) =>
    runCheck(check, available).map((remark) => toFinding(check.meta, remark, available, language)),
  );
}

/** Nothing is held against a criterion that nobody has touched before «Hoàn thành» or the gate. */
const isWaiting = (criterion: Criterion, phase: Subject['phase']) =>
  phase === 'entry' && criterion.done !== true && isUntouched(criterion);

function judgeCriterion(available: Available, criterion: Criterion, isParent: boolean, language: Language) {
  const files = available.allFiles?.filter((file) => file.criterion === criterion.code) ?? [];
  const standard = available.pack?.criteria.find(({ code }) => code === criterion.code) ?? null;
  const ofCriterion = { criterion, files, standard };
  const own: Available = { ...available, ...ofCriterion };
  const ofFiles = files.flatMap((file: AttachedFile) => {
    const inputs = { ...own, file, facts: file.facts ?? undefined, pdf: readablePdf(file) ?? undefined };
    return run('file', inputs, language);
  });
  const ofOwn = () => run('criterion', ofCriterion, language);
  const findings = isParent ? ofFiles : [...remembered(ofCriterion, language, ofOwn), ...ofFiles];
  const uncheckedFiles = files.filter(({ facts, notFetched }) => !facts && !notFetched).length;
  return { code: criterion.code, outcome: outcomeOf(findings, uncheckedFiles), findings, uncheckedFiles };
}

/** A file that was never looked at keeps its criterion from passing. */
function outcomeOf(findings: readonly Finding[], uncheckedFiles: number): Outcome {
  return worst([uncheckedFiles > 0 ? 'review' : 'pass', ...findings.map(({ outcome }) => outcome)]);
}

/** A row that only adds up is «chưa nhập» as long as all that it adds up is. */
function settleParents(verdicts: readonly CriterionVerdict[], above: ReadonlySet<string>): void {
  const touched = new Set<string>();
  for (const { code, outcome } of verdicts) {
    if (above.has(code) || outcome === 'none') continue;
    for (let up = parentCode(code); up; up = parentCode(up)) touched.add(up);
  }
  for (const verdict of verdicts) {
    if (above.has(verdict.code) && verdict.findings.length === 0 && !touched.has(verdict.code)) {
      verdict.outcome = 'none';
    }
  }
}

/**
 * Judges a report: every registered check on every criterion, file and the whole, in the words of a language.
 * Criteria keep the order of the report. Never throws for what a check does.
 */
export function judge(subject: Subject, language: Language): Verdict {
  const { report, pack, round, year, now, clockOffset, phase, complete, trust = null } = subject;
  const allFiles = attachedFiles(subject);
  const summary = subject.summary ?? [];
  const shared: Available = {
    report,
    summary,
    complete,
    earlier: subject.earlier ?? new Set(),
    lastEdit: subject.lastEdit ?? null,
    ticked: subject.ticked ?? {},
    allFiles,
    pack,
    round,
    year,
    now,
    clockOffset,
    phase,
    trust,
  };
  const above = codesAbove(report.criteria.map(({ code }) => code));
  const verdicts = report.criteria.map((criterion): CriterionVerdict => {
    if (isWaiting(criterion, phase)) {
      return { code: criterion.code, outcome: 'none', findings: [], uncheckedFiles: 0 };
    }
    return judgeCriterion(shared, criterion, above.has(criterion.code) || !criterion.scorable, language);
  });
  settleParents(verdicts, above);
  const needsOutcomes = (check: Check) => check.meta.needs.includes('judged');
  const across = run('report', shared, language, (check) => !needsOutcomes(check));
  for (const verdict of verdicts) {
    verdict.findings.push(...across.filter(({ criterion }) => criterion === verdict.code));
    if (verdict.findings.length > 0) verdict.outcome = outcomeOf(verdict.findings, verdict.uncheckedFiles);
  }
  const judged = report.criteria.map((criterion, index) => ({
    criterion,
    outcome: verdicts[index]?.outcome ?? 'none',
  }));
  const last = run('report', { ...shared, judged }, language, needsOutcomes);
  return { criteria: verdicts, report: [...across.filter(({ criterion }) => criterion === null), ...last] };
}
