import type { CheckResult } from './result.ts';

const SIGNS: Record<string, string> = {
  error: '✖ Lỗi',
  warning: '▲ Cảnh báo',
  review: '? Cần xem lại',
  info: 'i Gợi ý',
  pass: '✔ Đạt',
};

/** The findings as lines for a terminal: file or criterion, then what was found and what to do. */
export function toTable(result: CheckResult): string {
  const blocks = [
    ...result.files.map(({ path, findings }) => block(path, findings)),
    ...result.criteria
      .filter(({ findings }) => findings.length > 0)
      .map(({ code, findings }) => block(`Tiêu chí ${code}`, findings)),
    ...(result.report.findings.length > 0 ? [block('Báo cáo', result.report.findings)] : []),
  ];
  return blocks.join('\n\n');
}

function block(title: string, findings: CheckResult['report']['findings']): string {
  if (findings.length === 0) return `${title}\n  ✔ Không thấy gì phải sửa`;
  const lines = findings.map(({ rule, outcome, message, remedy }) =>
    [`  ${SIGNS[outcome] ?? outcome} [${rule}] ${message}`, ...(remedy ? [`      → ${remedy}`] : [])].join(
      '\n',
    ),
  );
  return [title, ...lines].join('\n');
}
