import { toPasted } from '../../text/delimited.ts';
import type { CriterionStandard } from '../pack.ts';
import type { ColumnField } from './columns.ts';

const points = (value: number) => String(value).replace('.', ',');

/**
 * A criteria set as a table that can be pasted into a spreadsheet, and read again by `readTable`.
 * @param headings heading of each column, in the order in which they are to stand
 */
export function writeTable(
  criteria: readonly CriterionStandard[],
  headings: readonly (readonly [ColumnField, string])[],
  yes: string,
): string {
  const cell = (criterion: CriterionStandard, field: ColumnField): string => {
    const value = criterion[field];
    if (Array.isArray(value)) return value.join('\n');
    if (typeof value === 'number') return points(value);
    if (typeof value === 'boolean') return value ? yes : '';
    return value ?? '';
  };
  const rows = criteria.map((criterion) => headings.map(([field]) => cell(criterion, field)));
  return toPasted([headings.map(([, heading]) => heading), ...rows]);
}
