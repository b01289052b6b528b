/** What can be wrong with a pack or with the table that one is made from: keys of `utils/words`. */
export type PackReason =
  | 'too-large'
  | 'not-json'
  | 'not-pack'
  | 'newer-format'
  | 'unknown-field'
  | 'missing'
  | 'wrong-type'
  | 'too-long'
  | 'bad-instant'
  | 'closes-first'
  | 'bad-host'
  | 'bad-code'
  | 'code-is-date'
  | 'code-twice'
  | 'parent-missing'
  | 'parent-circle'
  | 'min-over-max'
  | 'no-certificate'
  | 'private-key'
  | 'children-differ'
  | TableReason;

/** What can be wrong with a table alone. */
export type TableReason =
  | 'no-headings'
  | 'heading-twice'
  | 'column-unused'
  | 'quote-open'
  | 'cells-over'
  | 'bad-points'
  | 'bad-flag'
  | 'not-utf8'
  | 'workbook';

export interface PackProblem {
  reason: PackReason;
  /** The place in the pack, e.g. `rounds.0.closesAt`; empty for the whole. */
  where: string;
  /** What stands there, or what it is about; empty where the reason says all. */
  value: string;
  /** What would do instead; empty where the reason says all. */
  expected: string;
  /** The line, from 1, and the character in it (JSON) or the column's letter (table), where it came from text. */
  at: { line: number; column: number | string | null } | null;
}

/** A problem with this place, and with what stands there and what would do. */
export function packProblem(
  reason: PackReason,
  where: string,
  { value = '', expected = '', at = null }: Partial<Pick<PackProblem, 'value' | 'expected' | 'at'>> = {},
): PackProblem {
  return { reason, where, value, expected, at };
}
