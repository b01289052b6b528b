import { fetching } from './fetching.ts';
import { handover } from './handover.ts';
import type { ReviewWords } from '../vi/review.ts';
import { panel } from './panel.ts';
import { ruleNames } from './rule-names.ts';

const { number } = panel;

export const review: ReviewWords = {
  title: 'The report at a glance',
  about: (unit) => `${unit}. What was found is advice; the portal and the appraisal council decide.`,
  unknownUnit: 'Unit not known',
  number,
  fetching,
  handover,
  outcome: panel.outcome,
  why: panel.why,
  ruleName: (rule: string): string => (ruleNames as Record<string, string>)[rule] ?? rule,
  back: 'Back to the panel',
  field: { score: 'Own score', maxScore: 'Maximum' },
  asOf: (when) => `As the page of the report showed it at ${when}.`,
  nothing: 'No report has been read yet',
  nothingAdvice:
    'Open the page of the report on the portal, then “The report at a glance” in the panel there.',
  outdated: panel.outdated,
  total: (score, maxScore) => `Own score: ${score} of ${maxScore}`,
  atRisk: (points, criteria) => `${points} points may be lost in ${number(criteria)} criteria`,
  noRisk: 'No error in what was checked',
  untouched: (count) => `${number(count)} criteria not entered`,
  unseen: (count) => `${number(count)} criteria never opened`,
  drafts: (count) => `${number(count)} drafts not saved on the portal`,
  wholeReport: panel.wholeReport,
  filterOutcome: 'Filter by outcome',
  filterOfficer: 'Officer',
  filterRule: 'Rule',
  filterText: 'Search in titles and findings',
  all: 'All',
  shown: (count, total) =>
    count === total ? `${number(total)} criteria` : `${number(count)} of ${number(total)} criteria`,
  noneShown: 'There is no such criterion.',
  area: (code, title) => (title ? `${code}. ${title}` : `Field ${code}`),
  areaSum: (score, maxScore) => `${score} of ${maxScore} points`,
  areaRisk: (points) => `${points} points may be lost`,
  inBrief: (code, score) => `${code} (${score} points)`,
  column: {
    criterion: 'Criterion',
    score: 'Score',
    outcome: 'Outcome',
    findings: 'To do',
    files: 'Files',
    officer: 'Officer',
    note: 'Remarks',
  },
  sum: '(sum)',
  notSeen: 'never opened',
  lastSeen: panel.lastSeen,
  fileCount: (count) => (count === 1 ? '1 file' : `${number(count)} files`),
  unchecked: panel.uncheckedFiles,
  done: 'done',
  notDone: 'not done',
  goTo: panel.goTo,
  print: 'Print the review sheet',
  receipts: 'Receipts',
  saveCsv: 'Save the table (CSV)',
  csvName: 'report-at-a-glance.csv',
  csvHeads: { title: 'Title', message: 'Finding', remedy: 'Remedy', drafts: 'Drafts' },
};
