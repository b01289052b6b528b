import type { Outcome } from '../../utils/report/finding.ts';
import { panel as words } from '../../utils/words/vi/panel.ts';
import type { CheckResult } from './result.ts';
import { scanLines } from './scan-lines.ts';

const SIGNS: Record<Outcome, string> = {
  error: '✖',
  warning: '▲',
  review: '?',
  info: 'i',
  pass: '✔',
  none: '–',
};

/** The findings as lines for a terminal: file or criterion, what a scan shows, then what was found and what to do. */
export function toTable(result: CheckResult): string {
  const blocks = [
    ...result.files.map((file) => block(file.path, file.findings, scanLines(file))),
    ...result.criteria
      .filter(({ findings }) => findings.length > 0)
      .map(({ code, findings }) => block(words.criterion(code), findings)),
    ...(result.report.findings.length > 0 ? [block(words.wholeReport, result.report.findings)] : []),
  ];
  return blocks.join('\n\n');
}

function block(
  title: string,
  findings: CheckResult['report']['findings'],
  known: readonly string[] = [],
): string {
  const head = [title, ...known.map((line) => `  ${line}`)];
  if (findings.length === 0) return [...head, `  ${SIGNS.pass} ${words.outcome.pass}`].join('\n');
  const lines = findings.map(({ rule, outcome, message, remedy }) =>
    [
      `  ${SIGNS[outcome]} ${words.outcome[outcome]} [${rule}] ${message}`,
      ...(remedy ? [`      → ${remedy}`] : []),
    ].join('\n'),
  );
  return [...head, ...lines].join('\n');
}
