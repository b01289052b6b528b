import type { CriterionStandard } from '../../utils/packs/pack.ts';
import type { ColumnField } from '../../utils/packs/table/columns.ts';
import type { PackWords } from '../../utils/words/vi/packs.ts';

const FIELDS: readonly ColumnField[] = [
  'title',
  'maxScore',
  'minScore',
  'parent',
  'evidence',
  'measured',
  'officeForms',
];

function shown(value: CriterionStandard[ColumnField], words: PackWords): string {
  if (value === undefined || value === null) return words.none;
  if (typeof value === 'number') return words.points(value);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'string') return value;
  return value.length === 0 ? words.none : value.join('; ');
}

/** The fields in which two versions of a criterion differ, as a person reads them. */
export function changedFields(
  before: CriterionStandard,
  after: CriterionStandard,
  words: PackWords,
): { name: string; before: string; after: string }[] {
  return FIELDS.map((field) => ({
    name: words.column[field],
    before: shown(before[field], words),
    after: shown(after[field], words),
  })).filter((field) => field.before !== field.after);
}
