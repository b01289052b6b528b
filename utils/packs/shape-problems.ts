import type * as z from 'zod/mini';
import { packProblem, type PackProblem } from './problem.ts';

type Issue = z.core.$ZodIssue;

const LONGEST_QUOTE = 60;

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** What stands somewhere, as far as one line shows it. */
function quote(value: unknown): string {
  return (typeof value === 'object' ? '' : String(value)).slice(0, LONGEST_QUOTE);
}

function problemOf(issue: Issue, data: unknown): PackProblem[] {
  const where = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const prefix = where === '' ? '' : `${where}.`;
    return issue.keys.map((key) => packProblem('unknown-field', `${prefix}${key}`, { value: key }));
  }
  const value = valueAt(data, issue.path);
  if (value === undefined || value === '') return [packProblem('missing', where)];
  if (issue.code === 'too_big' && (typeof value === 'string' || Array.isArray(value))) {
    return [packProblem('too-long', where, { expected: String(issue.maximum) })];
  }
  const expected = issue.code === 'invalid_type' ? issue.expected : '';
  return [packProblem('wrong-type', where, { value: quote(value), expected })];
}

/** What a schema says against data, each with its place. */
export function shapeProblems(issues: readonly Issue[], data: unknown): PackProblem[] {
  return issues.flatMap((issue) => problemOf(issue, data));
}
